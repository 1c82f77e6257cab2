#!/usr/bin/env bash
# Imports a grown access log into a running server, tallies included, beside Debian's GoAccess on the same file, and
# prints both speeds and the target. Usage: access-log.sh [lines]
# MASTHEAD (http://localhost:8080) and MASTHEAD_STAFF (analyst:masthead-demo) name the server and an analyst of it.
set -eu
lines=${1:-1000000}
server=${MASTHEAD:-http://localhost:8080}
staff=${MASTHEAD_STAFF:-analyst:masthead-demo}
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v goaccess >/dev/null || { echo "GoAccess is missing: apt-get install goaccess"; exit 1; }

now() { date +%s.%N; }
speed() { awk "BEGIN { printf \"%d\", $1 / ($3 - $2) }"; }
ask() { curl -sS --fail-with-body -u "$staff" "$@"; }
heap() { ask "$server/metrics" 2>/dev/null | awk '/^(base_)?memory_usedHeap/ && !/#/ { print int($2 / 1048576); exit }'; }

ask -o /dev/null "$server/api/imports" || { echo "no server at $server, or no analyst $staff"; exit 1; }
java "$here/GrownLog.java" "$lines" "$RANDOM$RANDOM" >"$work/log"
echo "$(wc -l <"$work/log") lines, $(du -m "$work/log" | cut -f1) MB"

begin=$(now)
goaccess "$work/log" --log-format=COMBINED --no-progress -o "$work/report.json" >/dev/null 2>&1
theirs=$(speed "$lines" "$begin" "$(now)")

begin=$(now)
run=$(ask -o /dev/null -D - -X POST -T "$work/log" "$server/api/imports/access-log?name=grown.log" |
  tr -d '\r' | sed -n 's#^[Ll]ocation: .*/api#/api#p')
peak=0
while :; do
  state=$(ask "$server$run")
  used=$(heap)
  [ "${used:-0}" -le "$peak" ] || peak=$used
  case $state in
  *'"state":"queued"'* | *'"state":"running"'*) sleep 0.1 ;;
  *) break ;;
  esac
done
ours=$(speed "$lines" "$begin" "$(now)")

case $state in
*'"state":"completed"'*) ;;
*) echo "the import did not complete: $state" && exit 1 ;;
esac
counted=$(grep -o '"count":[0-9]*' <<<"$state" | awk -F: '{ sum += $2 } END { print sum }')
echo "accounted for:            $counted of $lines lines"
echo "Masthead, import + tally: $ours lines/s"
echo "GoAccess, parse only:     $theirs lines/s"
echo "highest heap seen:        $peak MB"
echo "target:                   at least GoAccess, every line accounted for"
[ "$ours" -ge "$theirs" ] && [ "$counted" -eq "$lines" ] && echo "reached" || { echo "MISSED"; exit 1; }
