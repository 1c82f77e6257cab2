#!/usr/bin/env bash
# Beacons acknowledged durably, beside the target. Usage: beacons.sh [seconds [connections]]
# MASTHEAD (http://localhost:8080) names a running server. It keeps what is sent: use a home that may be thrown away.
set -eu
exec java "$(dirname "$0")/Beacons.java" "${MASTHEAD:-http://localhost:8080}" "${1:-20}" "${2:-16}"
