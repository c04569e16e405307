#!/usr/bin/env bash
# Measures everything again and writes the tables and the chart of docs/performance.md. About ten minutes on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")"
dotnet run -c Release --project Calls -- --record
./startup.sh --record
dotnet run -c Release --project Compiler -- --record
