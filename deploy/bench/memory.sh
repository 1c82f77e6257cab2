#!/usr/bin/env bash
# Memory of all processes of an idle server: the sum of their proportional set sizes, shared pages counted once.
# Usage: memory.sh [seconds of idling before]. Needs deploy/target/masthead.jar; PORT (18080) must be free; Linux.
set -eu
cd "$(dirname "$0")/../.."
port=${PORT:-18080}
idle=${1:-60}
work=$(mktemp -d)
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$work"' EXIT
java "-Dmasthead.home=$work/home" -Dmasthead.sample=true "-Dmasthead.http-port=$port" -jar deploy/target/masthead.jar >"$work/out" 2>&1 &
server=$!
until grep -q 'Masthead is at' "$work/out"; do
  kill -0 $server 2>/dev/null || { cat "$work/out" >&2; exit 1; }
  sleep 0.2
done
for _ in $(seq 50); do curl -s -o /dev/null "http://127.0.0.1:$port/"; done
sleep "$idle"

postmaster=$(head -1 "$work/home/database/postmaster.pid")
processes="$server $(pgrep -P $server) $postmaster $(pgrep -P "$postmaster")"
total=0
for process in $processes; do
  [ -r "/proc/$process/smaps_rollup" ] || continue
  kb=$(awk '/^Pss:/ { print $2 }' "/proc/$process/smaps_rollup")
  total=$((total + kb))
  [ "$process" != "$server" ] || java=$kb
done
echo "memory: $((total / 1024)) MiB idle in all processes, $((java / 1024)) MiB of it Java (target 1024 MiB)"
