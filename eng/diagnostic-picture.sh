#!/usr/bin/env bash
# Draws docs/diagnostic.svg, the picture in README.md, from what the compiler reports of samples/Violations.
set -euo pipefail
cd "$(dirname "$0")/.."
source=samples/Violations/Requests.cs
log=$(mktemp)
trap 'rm -f "$log"' EXIT
first=$(grep -n 'WrongMetadataKey' "$source" | cut -d : -f 1)
last=$(awk -v first="$first" 'NR > first && /^    };/ { print NR; exit }' "$source")

# A build that has nothing to compile reports nothing.
touch "$source"
dotnet build samples/Violations -v q -nologo "-p:ErrorLog=$log%2Cversion=2.1" > /dev/null
dotnet run eng/DiagnosticPicture.cs -- "$log" "$source" "$first-$last" docs/diagnostic.svg
