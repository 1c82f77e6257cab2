#!/usr/bin/env bash
# The front page of a running server, made anew: its SQL statements, and its time with 1,000 and with 100,000 articles.
# MASTHEAD (http://localhost:8080) names the server, MASTHEAD_HOME its home with the embedded database. Needs psql.
# It fills that database with articles: use a home that may be thrown away.
set -eu
server=${MASTHEAD:-http://localhost:8080}
home=${MASTHEAD_HOME:?names the home of the server}
# What looks like a signed-in browser passes by the page cache.
anew='Cookie: masthead-session=bench'
command -v psql >/dev/null || { echo "psql is missing: apt-get install postgresql-client"; exit 1; }

PGPASSWORD=$(cat "$home/secrets/database-password")
export PGPASSWORD
port=$(sed -n 4p "$home/database/postmaster.pid")
sql() { psql -h localhost -p "$port" -U masthead -d masthead -Atq -v ON_ERROR_STOP=1 -c "$1"; }
# Seconds of one front page, the median of 41.
median() { for _ in $(seq 41); do curl -s -o /dev/null -H "$anew" -w '%{time_total}\n' "$server/"; done | sort -n | sed -n 21p; }
fill() {
  sql "insert into content.article (slug, state, headline, standfirst, body, section_id, lead_image_id, starts_at, published_at, published_version)
    select 'bench-' || n, 'PUBLISHED', 'Bench ' || n, 'Standfirst ' || n, '<p>Body</p>', (select min(id) from content.section),
           (select min(id) from content.media where kind = 'IMAGE'), now() - n * interval '1 minute', now() - n * interval '1 minute', 1
    from generate_series(1 + (select count(*) from content.article), $1) n on conflict do nothing"
  sql "analyze content.article"
}

sql "alter system set log_statement = 'all'" && sql "select pg_reload_conf()" >/dev/null
until [ "$(sql "show log_statement")" = all ]; do :; done
before=$(wc -l <"$home/logs/database.log")
curl -s -o /dev/null -H "$anew" "$server/"
# The connection that read the sections read the rest of the page too; others serve what runs beside it.
log() { tail -n +$((before + 1)) "$home/logs/database.log" | grep -E 'execute [^:]+: *select'; }
connection=$(log | grep -m1 'from content.section where parent_id is null' | grep -o '\[[0-9]*\]')
statements=$(log | grep -c -F "$connection")
sql "alter system reset log_statement" && sql "select pg_reload_conf()" >/dev/null
echo "front page: $statements SQL statements   (target 12)"

fill 1000
median >/dev/null
few=$(median)
fill 100000
median >/dev/null
many=$(median)
echo "front page: $few s with 1,000 articles, $many s with 100,000, $(awk "BEGIN { printf \"%.2f\", $many / $few }") times   (target below 2)"
