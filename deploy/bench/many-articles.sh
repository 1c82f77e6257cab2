# For scale.sh and search.sh, which name their server as the other benchmarks do and need psql. Their home's database is
# filled with articles: use one that may be thrown away.
server=${MASTHEAD:-http://localhost:8080}
home=${MASTHEAD_HOME:?names the home of the server}
# What looks like a signed-in browser passes by the page cache.
anew='Cookie: masthead-session=bench'
command -v psql >/dev/null || { echo "psql is missing: apt-get install postgresql-client"; exit 1; }
PGPASSWORD=$(cat "$home/secrets/database-password")
export PGPASSWORD
database() { psql -h localhost -p "$(sed -n 4p "$home/database/postmaster.pid")" -U masthead -d masthead -Atq -v ON_ERROR_STOP=1 "$@"; }
fill() { database -v upto="$1" -f "$(dirname "${BASH_SOURCE[0]}")/many-articles.sql"; }
# Milliseconds of one page made anew: the median of 15.
median() {
  curl -s -o /dev/null -H "$anew" "$server$1"
  for _ in $(seq 15); do curl -s -o /dev/null -H "$anew" -w '%{time_total}\n' "$server$1"; done | sort -n | sed -n 8p |
    awk '{ printf "%.1f", 1000 * $1 }'
}
