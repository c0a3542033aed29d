#!/bin/bash
# Kills an import with SIGKILL at random points, starts it again each time, and compares the graph
# with that of an undisturbed import.
#
#   src/test/scripts/kill-imports.sh [kills, 10 by default] [bundle, us-congress by default]
#
# Needs target/common-ground-*.jar and target/test-classes: mvn package. JAVA is the java to use.
set -euo pipefail
cd "$(dirname "$0")/../../.."
kills=${1:-10}
bundle=$(realpath "${2:-src/test/resources/bundles/us-congress}")
java=${JAVA:-java}
options="-Xmx1g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-opens=java.base/java.nio=ALL-UNNAMED"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$java" -Djarmode=tools -jar target/common-ground-*[0-9T].jar extract --destination "$work/app" > /dev/null
jar=$(ls "$work"/app/*.jar)

import() { # directory, log
  exec "$java" $options -jar "$jar" --commonground.embedded.directory="$1" --import="$bundle" > "$2" 2>&1
}
digest() { # directory
  "$java" $options -cp "target/test-classes:target/classes:$work/app/lib/*" io.commonground.intake.DirectoryDigest "$1" 2> /dev/null | grep -E '^[0-9a-f]{64}$'
}
began() { grep -q "begins or goes on" "$1" 2> /dev/null; }

(import "$work/calm" "$work/calm.log") || { cat "$work/calm.log"; exit 1; }
calm=$(digest "$work/calm")
seconds=$(grep -o 'Done in [0-9]*' "$work/calm.log" | grep -o '[0-9]*' || echo 30)
echo "Undisturbed: $calm, about $seconds s"

killed=0
round=0
while [ "$killed" -lt "$kills" ]; do
  round=$((round + 1))
  directory="$work/killed-$round"
  while [ "$killed" -lt "$kills" ]; do
    (import "$directory" "$work/log") &
    process=$!
    until began "$work/log" || ! kill -0 $process 2> /dev/null; do sleep 0.2; done
    sleep "$(awk -v most="$seconds" -v seed=$RANDOM 'BEGIN { srand(seed); print rand() * most }')"
    if kill -9 $process 2> /dev/null; then
      killed=$((killed + 1))
      echo "Kill $killed: $(grep -E '^(Imported|Deriving|Checking|Waiting)' "$work/log" | tail -1)"
      wait $process 2> /dev/null || true
    else
      wait $process || { cat "$work/log"; exit 1; }
      break
    fi
  done
  (import "$directory" "$work/log") || { cat "$work/log"; exit 1; }
  found=$(digest "$directory")
  echo "Round $round: $found"
  if [ "$found" != "$calm" ]; then
    echo "The graph differs from that of the undisturbed import." >&2
    exit 1
  fi
done
echo "Killed $killed times, the graph is the same."
