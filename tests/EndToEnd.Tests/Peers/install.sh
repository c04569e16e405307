#!/usr/bin/env bash
# Installs the stand-ins of services that Peers tests talk to into a folder, and says how to point the tests at it.
#
#     tests/EndToEnd.Tests/Peers/install.sh FOLDER
set -euo pipefail
folder=${1:?a folder is missing}
mkdir -p "$folder"
cd "$folder"
npm install --no-audit --no-fund s3rver@3.7.1 dynalite@4.0.0 kinesalite@3.3.3
echo "export SMITHWRIGHT_NPM=$PWD"
