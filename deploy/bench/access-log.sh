#!/usr/bin/env bash
# Imports a grown access log into a running server, tallies included, beside Debian's GoAccess on the same file: two rounds
# with new lines each, the first of which warms Java up; the better round of each counts. Usage: access-log.sh [lines]
# MASTHEAD (http://localhost:8080) and MASTHEAD_STAFF (analyst:masthead-demo) name the server and an analyst of it. Start
# the shipped masthead.jar for it: `mvn -Prun` has half of Java's compiler switched off to start sooner.
set -eu
lines=${1:-1000000}
server=${MASTHEAD:-http://localhost:8080}
staff=${MASTHEAD_STAFF:-analyst:masthead-demo}
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

now() { date +%s.%N; }
speed() { awk "BEGIN { printf \"%d\", $lines / ($(now) - $1) }"; }
best() { [ "$1" -ge "$2" ] && echo "$1" || echo "$2"; }
ask() { curl -sS --fail-with-body -u "$staff" "$@"; }
heap() { ask "$server/metrics" 2>/dev/null | awk '/^memory_usedHeap_bytes/ { print int($2 / 1048576); exit }'; }

goaccess_report() { goaccess "$work/log" --log-format=COMBINED --no-progress -o "$work/report.json" >/dev/null 2>&1; }

import() { # leaves the run's last answer in $answer and the highest heap in $peak
  run=$(ask -o /dev/null -D - -X POST -T "$work/log" "$server/api/imports/access-log?name=grown.log" |
    tr -d '\r' | sed -n 's#^[Ll]ocation: .*/api#/api#p')
  while :; do
    answer=$(ask "$server$run")
    peak=$(best "$peak" "$(heap)")
    case $answer in
    *'"state":"queued"'* | *'"state":"running"'*) sleep 0.1 ;;
    *'"state":"completed"'*) return ;;
    *) echo "the import did not complete: ${answer:0:500}" && exit 1 ;;
    esac
  done
}

command -v goaccess >/dev/null || { echo "GoAccess is missing: apt-get install goaccess"; exit 1; }
ask -o /dev/null "$server/api/imports" || { echo "no server at $server, or no analyst $staff"; exit 1; }
ours=0 theirs=0 peak=0
for round in 1 2; do
  java "$here/GrownLog.java" "$lines" "$RANDOM$RANDOM" >"$work/log"
  begin=$(now) && goaccess_report && it=$(speed "$begin") && theirs=$(best "$theirs" "$it")
  begin=$(now) && import && we=$(speed "$begin") && ours=$(best "$ours" "$we")
  counted=$(grep -o '"count":[0-9]*' <<<"$answer" | awk -F: '{ sum += $2 } END { print sum }')
  echo "round $round, $(du -m "$work/log" | cut -f1) MB: Masthead $we lines/s, GoAccess $it lines/s; $counted of $lines lines accounted for; heap up to $peak MB"
  [ "$counted" -eq "$lines" ] || { echo "MISSED: every line must be accounted for"; exit 1; }
done
echo "Masthead, import and tally: $ours lines/s; target: at least GoAccess, which only parses: $theirs lines/s"
[ "$ours" -ge "$theirs" ] && echo "reached" || { echo "MISSED"; exit 1; }
