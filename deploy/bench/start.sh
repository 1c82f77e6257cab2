#!/usr/bin/env bash
# How long a start takes: java -jar on an existing home, and mvn -Prun on a warm local repository. Usage: start.sh
# Needs deploy/target/masthead.jar (mvn -DskipTests package). PORT (18080) must be free.
set -eu
cd "$(dirname "$0")/../.."
port=${PORT:-18080}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -f deploy/target/masthead.jar ] || { echo "First: mvn -DskipTests package"; exit 1; }

# Runs a command until the front page answers, prints the seconds, stops the command and waits for its end.
first_page() {
  local begin=$EPOCHREALTIME pid
  "$@" >"$work/out" 2>&1 &
  pid=$!
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/")" = 200 ]; do
    kill -0 $pid 2>/dev/null || { cat "$work/out" >&2; exit 1; }
    sleep 0.05
  done
  awk -v b="$begin" -v e="$EPOCHREALTIME" 'BEGIN { printf "%.1f", e - b }'
  kill $pid
  wait $pid 2>/dev/null || true
  while curl -s -o /dev/null "http://127.0.0.1:$port/"; do sleep 0.1; done
}

jar=(java "-Dmasthead.home=$work/home" -Dmasthead.sample=true "-Dmasthead.http-port=$port" -jar deploy/target/masthead.jar)
echo "start: java -jar, new home with the sample: $(first_page "${jar[@]}") s"
echo "start: java -jar, existing home: $(first_page "${jar[@]}") s (target 20 s)"
run=(mvn -o -B -q -Prun "-Dmasthead.http-port=$port" "-Dmasthead.home=$work/run-home")
echo "start: mvn -Prun, new home with the sample: $(first_page "${run[@]}") s (target 35 s)"
