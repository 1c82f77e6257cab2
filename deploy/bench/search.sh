#!/usr/bin/env bash
# Search in 100,000 articles: whole pages of a running server, made anew, for words of every frequency.
set -eu
. "$(dirname "$0")/many-articles.sh"

fill 100000
word() { database -c "select word from public.bench_word where n = $1"; }
ask() { printf '%-40s %7.1f ms, of the processor %7.1f   %s\n' "$1" $(page "/search?q=$2") "$(curl -s -H "$anew" "$server/search?q=$2" | grep -o 'id="search-found">[^<]*' | cut -d'>' -f2)"; }
for n in 1 300 19000 1 300; do page "/search?q=$(word $n)" >/dev/null; done
echo "target: each below 100 ms"
ask "the most frequent word" "$(word 1)"
ask "the third most frequent" "$(word 3)"
ask "a common word" "$(word 300)"
ask "a rare word" "$(word 19000)"
ask "two frequent words" "$(word 1)+$(word 2)"
ask "a frequent and a rare word" "$(word 1)+$(word 19000)"
ask "a phrase of two frequent words" "%22$(word 1)+$(word 2)%22"
ask "a phrase that stands nowhere" "%22$(word 1)+$(word 2)+$(word 1)+$(word 2)+$(word 1)%22"
ask "a frequent word without another" "$(word 1)+-$(word 2)"
ask "newest first" "$(word 1)&sort=time"
ask "within a section, tag and author" "$(word 1)&section=news&tag=bench-1&author=bench-1"
ask "within a year" "$(word 1)&from=$(date -d '2 years ago' +%F)&to=$(date -d '1 year ago' +%F)"
ask "the last page" "$(word 1)&page=25"
ask "a mistyped word" "$(word 300 | sed 's/^\(.\)\(.\)\(.\)/\1\3\2/')"
ask "no word of ours" "qqqqqxxxxx"
ask "a phrase of commoner and rarer words" "%22$(word 30)+$(word 300)+$(word 30)%22"
ask "filters alone" "&tag=bench-1"
ask "three filters alone" "&section=news&tag=bench-1&author=bench-1"
ask "200 letters" "$(for n in $(seq 30); do printf '%s+' "$(word "$n")"; done)"
