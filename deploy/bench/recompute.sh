#!/usr/bin/env bash
# Recomputes 30 days of 10,000,000 logged views and prints the time beside its target. Usage: recompute.sh [views]
set -eu
cd "$(dirname "$0")/../.."
out=deploy/target/bench
mkdir -p "$out"
mvn -o -B -q -pl analytics-module -am test-compile dependency:build-classpath \
  -Dmdep.outputFile="$PWD/$out/classpath" -Dmdep.includeScope=test
path="analytics-module/target/classes:content-module/target/classes:content-module/target/test-classes:$(cat "$out/classpath")"
javac -d "$out" -cp "$path" deploy/bench/Recompute.java
exec java -Xmx256m -cp "$out:$path" org.masthead.analytics.mostviewed.Recompute "$@"
