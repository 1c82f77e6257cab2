#!/usr/bin/env bash
# Every kind of page of a running server, made anew, with 1,000 and with 100,000 articles in the database.
set -eu
. "$(dirname "$0")/many-articles.sh"

fill 1000
of() { database -c "select $1 from content.article where source_site = 'bench' and source_id = '$2'"; }
day=$(of "to_char(published_at, 'YYYY/MM/DD')" 200)
article=/articles/$(of slug 5)
word=$(database -c "select word from public.bench_word where n = 3")
pages="/ /?page=2 $article /sections/news /sections/news?page=10 /tags/bench-1 /topics /topics/bench-1 /authors/bench-1
  /archive /archive/${day%%/*} /archive/${day%/*} /archive/$day /most-viewed /corrections /gallery /maps /search?q=$word
  /search?q=${word}xx ${article}x /feed.xml /atom.xml /feed.json /sections/news/feed.xml /tags/bench-1/feed.xml
  /topics/bench-1/feed.xml /authors/bench-1/feed.xml /sitemap.xml /news-sitemap.xml /robots.txt"
measure() { for page in $pages; do echo "$page $(median "$page")"; done; }
measure >/dev/null
measure >"${TMPDIR:-/tmp}/scale.few"
fill 100000
measure >"${TMPDIR:-/tmp}/scale.many"
printf '%-32s %10s %10s %6s\n' page '1,000' '100,000' times
join "${TMPDIR:-/tmp}/scale.few" "${TMPDIR:-/tmp}/scale.many" --nocheck-order |
  awk '{ printf "%-32s %7.1f ms %7.1f ms %6.2f%s\n", $1, $2, $3, $3 / $2, ($3 > 2 * $2) ? "  over 2" : "" }'
