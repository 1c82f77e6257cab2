# For scale.sh and search.sh, which name their server as the other benchmarks do and need psql. Their home's database is
# filled with articles: use one that may be thrown away.
server=${MASTHEAD:-http://localhost:8080}
home=$(realpath "${MASTHEAD_HOME:?names the home of the server}")
# What looks like a signed-in browser passes by the page cache.
anew='Cookie: masthead-session=bench'
command -v psql >/dev/null || { echo "psql is missing: apt-get install postgresql-client"; exit 1; }
PGPASSWORD=$(cat "$home/secrets/database-password")
export PGPASSWORD
database() { psql -h localhost -p "$(sed -n 4p "$home/database/postmaster.pid")" -U masthead -d masthead -Atq -v ON_ERROR_STOP=1 "$@"; }
fill() { database -v upto="$1" -f "$(dirname "${BASH_SOURCE[0]}")/many-articles.sql"; }

# Whose processor time counts: the server, which holds the lock of its home, and the database with its sessions.
server_pid=$(find /proc/[0-9]*/fd -lname "$home/lock" 2>/dev/null | cut -d/ -f3 | head -1)
database_pid=$(head -1 "$home/database/postmaster.pid")
ticks=$(getconf CLK_TCK)
spent() {
  local pid
  for pid in "$server_pid" "$database_pid" $(cat "/proc/$database_pid/task/$database_pid/children"); do
    sed 's/.*) //' "/proc/$pid/stat" 2>/dev/null
  done | awk -v ticks="$ticks" '{ sum += $12 + $13 + $14 + $15 } END { print 1000 * sum / ticks }'
}

# One page made anew 31 times: the median of its milliseconds, and the processor's milliseconds for one.
times=31
page() {
  local before answers
  curl -s -o /dev/null -H "$anew" "$server$1"
  before=$(spent)
  answers=$(for _ in $(seq $times); do curl -s -o /dev/null -H "$anew" -w '%{time_total}\n' "$server$1"; done)
  awk -v median="$(sort -n <<<"$answers" | sed -n $((times / 2 + 1))p)" -v before="$before" -v after="$(spent)" -v times=$times \
    'BEGIN { printf "%.1f %.1f", 1000 * median, (after - before) / times }'
}
