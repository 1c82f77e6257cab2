#!/usr/bin/env bash
# Shows in the system calls of a running server that a view is written, forced, and only then answered.
# Usage: durability.sh [views]. MASTHEAD (http://localhost:8080) names the server; strace may need root.
set -eu
views=${1:-20}
server=${MASTHEAD:-http://localhost:8080}
command -v strace >/dev/null || { echo "strace is missing: apt-get install strace"; exit 1; }
port=${server##*:}
process=$(pgrep -f "org.masthead.launcher|masthead.jar" | while read -r pid; do
  ss -ltnpH "sport = :${port%%/*}" | grep -q "pid=$pid," && echo "$pid" && break
done)
[ -n "$process" ] || { echo "No Masthead of this machine listens on ${port%%/*}"; exit 1; }
calls=$(mktemp)
trap 'rm -f "$calls"' EXIT
strace -f -y -s 65536 -e trace=write,writev,sendto,fdatasync -o "$calls" -p "$process" 2>/dev/null &
tracer=$!
until [ -s "$calls" ] || ! kill -0 $tracer 2>/dev/null; do
  curl -s -o /dev/null "$server/robots.txt"
done
for view in $(seq "$views"); do
  id=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  curl -s -o /dev/null -H 'Content-Type: text/plain' -d \
    "{\"kind\":\"view\",\"id\":\"$id\",\"path\":\"/durability/$view-$id\"}" "$server/api/views"
done
kill $tracer
wait $tracer 2>/dev/null || true
awk -v views="$views" '
  { whole = $0 }
  / <unfinished \.\.\.>$/ { begun[$1] = $0; if ($0 !~ /202 Accepted/) next }
  /resumed>/ { whole = begun[$1] $0 }
  whole ~ /write\(.*\.open>/ { waiting = written += gsub(/\/durability\/[0-9]+-/, "&", whole) }
  whole ~ /fdatasync\(.*\.open>.*= 0$/ { forced = written }
  /HTTP\/1\.1 202 Accepted/ { answered++; if (answered > forced) early++ }
  END {
    printf "durability: %d views written, %d forced, %d answered, %d answered before they were forced (target 0)\n",
      written, forced, answered, early
    exit !(answered == views && forced == views && early == 0)
  }' "$calls"
