#!/usr/bin/env bash
# One call, from the start of the process to its result: a generated client and a program written by hand, with the JIT and as native code.
# With --record the tables go into docs/performance.md. Native code needs a linker (gcc or clang); without one that part is left out.
set -euo pipefail
cd "$(dirname "$0")"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT

for program in ByHand Generated; do
  dotnet publish "Startup/$program" -c Release -o "$out/jit/$program" --nologo -v quiet
  if command -v gcc >/dev/null || command -v clang >/dev/null; then
    # A warning of the trimmer or the native compiler is an error here, as all warnings are.
    dotnet publish "Startup/$program" -c Release -p:Native=true -r "$(dotnet --info | awk '/ RID:/ { print $2 }')" -o "$out/aot/$program" --nologo -v quiet
  fi
done

dotnet run -c Release --project Startup/Measure -- "$out" "$@"
