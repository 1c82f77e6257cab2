#!/usr/bin/env bash
# Measures what a night brings: tally, two audits, one day archived. Usage: nightly.sh [days] [views a day]
set -eu
cd "$(dirname "$0")/../.."
out=deploy/target/bench
mkdir -p "$out"
mvn -o -B -q -pl analytics-module -am test-compile dependency:build-classpath \
  -Dmdep.outputFile="$PWD/$out/classpath" -Dmdep.includeScope=test
path="analytics-module/target/classes:analytics-module/target/test-classes:content-module/target/classes:content-module/target/test-classes:$(cat "$out/classpath")"
javac -d "$out" -cp "$path" deploy/bench/Recompute.java deploy/bench/Nightly.java
exec java -Xmx256m -cp "$out:$path" org.masthead.analytics.archive.Nightly "$@"
