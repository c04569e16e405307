#!/usr/bin/env bash
# Builds the pages and the reference as a static site with search, in artifacts/site/html. A dead link fails. Needs NuGet for docfx.
set -euo pipefail
cd "$(dirname "$0")/.."
docfx_version=2.81.0
configuration=${CONFIGURATION:-Release}
site=artifacts/site
rm -rf "$site"
mkdir -p "$site/assemblies"

docfx=artifacts/tools/docfx/docfx
[ -x "$docfx" ] || dotnet tool install docfx --version "$docfx_version" --tool-path artifacts/tools/docfx

for project in Runtime Testing Testing.AspNetCore Extensions.AspNetCore Extensions.DependencyInjection Extensions.AwsSdk; do
  dotnet build "src/$project" -c "$configuration" -f net10.0 -v q -nologo
  assembly=Smithwright.$project
  [ "$project" = Runtime ] && assembly=Smithwright
  cp "src/$project/bin/$configuration/net10.0/$assembly.dll" "src/$project/bin/$configuration/net10.0/$assembly.xml" "$site/assemblies"
done

"$docfx" metadata eng/site/docfx.json
"$docfx" build eng/site/docfx.json --warningsAsErrors
printf '<!doctype html><html lang="en"><title>Smithwright</title><meta http-equiv="refresh" content="0; url=docs/README.html"><a href="docs/README.html">Documentation</a></html>\n' > "$site/html/index.html"
echo "Open $site/html/index.html, served by any web server: search needs http."
