#!/usr/bin/env bash
# Every kind of page of a running server, made anew, with 1,000 and with 100,000 articles in the database. What the clock
# says is worth something on a machine that does nothing else; the processor's time tells on any.
set -eu
. "$(dirname "$0")/many-articles.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fill 1000
of() { database -c "select $1 from content.article where source_site = 'bench' and source_id = '$2'"; }
day=$(of "to_char(published_at, 'YYYY/MM/DD')" 200)
article=/articles/$(of slug 5)
word=$(database -c "select word from public.bench_word where n = 3")
common=$(database -c "select word from public.bench_word where n = 300")
pages="/ /?page=2 $article /sections/news /sections/news?page=10 /tags/bench-1 /topics /topics/bench-1 /authors/bench-1
  /archive /archive/${day%%/*} /archive/${day%/*} /archive/$day /most-viewed /corrections /gallery /maps /search?q=$word
  /search?q=$common /search?q=${word}xx ${article}x /feed.xml /atom.xml /feed.json /sections/news/feed.xml
  /tags/bench-1/feed.xml /topics/bench-1/feed.xml /authors/bench-1/feed.xml /sitemap.xml /news-sitemap.xml /robots.txt"
measure() { for path in $pages; do echo "$path $(page "$path")"; done; }
# Java compiles what is used much: what is measured first must not be the colder.
measure >/dev/null
measure >/dev/null
measure >"$work/few"
fill 100000
measure >/dev/null
measure >"$work/many"
printf '%-30s %20s %20s %6s\n' page 'ms with 1,000' 'with 100,000' times
printf '%-30s %20s %20s %6s %s\n' '' '(processor)' '(processor)' '' '(processor)'
join --nocheck-order "$work/few" "$work/many" | awk '{
  path = length($1) > 30 ? substr($1, 1, 26) "…" substr($1, length($1) - 2) : $1
  printf "%-30s %10.1f (%7.1f) %10.1f (%7.1f) %6.2f (%.2f)%s\n",
    path, $2, $3, $4, $5, $4 / $2, $5 / ($3 + 0.01), ($5 > 2 * $3 + 1) ? "  over 2" : "" }'
