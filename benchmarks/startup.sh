#!/usr/bin/env bash
# One call, from the start of the process to its result: a generated client and a program written by hand, the vendor's client and a generated one of the
# same service; with the JIT, compiled ahead by ReadyToRun, and as native code. With --record the tables go into docs/performance.md. Native code needs a
# linker (gcc or clang); without one that part is left out.
set -euo pipefail
cd "$(dirname "$0")"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
rid="$(dotnet --info | awk '/ RID:/ { print $2 }')"

publish() { # kind, project, properties
  dotnet publish "Startup/$2" -c Release -o "$out/$1/$2" --nologo -v quiet "${@:3}"
}

for program in ByHand Generated VendorQueue GeneratedQueue; do
  publish jit "$program"
  publish r2r "$program" -r "$rid" --self-contained false -p:PublishReadyToRun=true
  if command -v gcc >/dev/null || command -v clang >/dev/null; then
    # A warning of the trimmer or the native compiler is an error here, as all warnings are.
    publish aot "$program" -r "$rid" -p:Native=true
  fi
done

dotnet run -c Release --project Startup/Measure -- "$out" "$@"
