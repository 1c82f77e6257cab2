#!/usr/bin/env bash
# An article from the page cache beside the same article uncached, in one run. Usage: pages.sh [seconds [connections]]
# MASTHEAD (http://localhost:8080) names a running server that has at least one article. Needs wrk.
set -eu
seconds=${1:-15}
connections=${2:-16}
server=${MASTHEAD:-http://localhost:8080}
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk"; exit 1; }
article=$(curl -s "$server/" | grep -o 'href="/articles/[^"?#]*"' | head -1 | cut -d'"' -f2)
[ -n "$article" ] || { echo "The front page of $server links to no article"; exit 1; }

# Requests a second; a parameter that no page knows goes past the cache. Answers other than 200 fail the run.
speed() {
  wrk -t2 -c"$connections" -d"${2}s" "$server$1" >"$out"
  ! grep -q 'Non-2xx' "$out" || { cat "$out" >&2; exit 1; }
  awk '/^Requests\/sec/ { print $2 }' "$out"
}
out=$(mktemp)
trap 'rm -f "$out"' EXIT
speed "$article?uncached=1" 10 >/dev/null # warm up
speed "$article" 5 >/dev/null
uncached=$(speed "$article?uncached=1" "$seconds")
cached=$(speed "$article" "$seconds")
awk -v c="$cached" -v u="$uncached" -v a="$article" 'BEGIN {
  printf "pages: %s uncached %.0f/s (target 200/s), from the page cache %.0f/s, %.0f times (target 15 times)\n", a, u, c, c / u }'
