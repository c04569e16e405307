#!/usr/bin/env bash
# The mechanical parts of a release. release.md says when to run which, and what people do in between.
set -euo pipefail
export LC_ALL=C

usage() {
  cat <<'TEXT'
Usage:
  eng/release.sh check
      The version stands in one place, and the files of the public API are sorted and disjoint.
  eng/release.sh prepare VERSION [DATE]
      Sets the version, ships the files of the public API and of the rules, and closes the section of the changelog.
      Needs a clean working tree. Commits nothing.
  eng/release.sh pack FOLDER [PREVIOUS]
      Packs the last commit twice, in two clones, compares the packages byte by byte, and lists what is in them.
      With PREVIOUS, a version that a source of packages has, the interface is validated against it.
TEXT
}

fail() { echo "error: $*" >&2; exit 2; }

# The only place that says the version.
props=Directory.Build.props
version_line='<VersionPrefix Condition="'"'"'$(VersionPrefix)'"'"' == '"''"'">'

current_version() { sed -n 's|.*<VersionPrefix[^>]*>\([^<]*\)</VersionPrefix>.*|\1|p' "$props"; }

api_folders() { find src -name PublicAPI.Unshipped.txt -not -path '*/obj/*' -not -path '*/bin/*' -exec dirname {} \; | sort; }

# Lines of an API file without its header.
api_lines() { sed -e 's/\r$//' "$1" | awk 'NF && $0 != "#nullable enable"'; }

check() {
  local failed=0 count others
  count=$(grep -c '<VersionPrefix' "$props" || true)
  [ "$count" = 1 ] || { echo "$props says the version $count times; expected once."; failed=1; }
  others=$(find . \( -name bin -o -name obj -o -name .git -o -name artifacts \) -prune -o \( -name '*.csproj' -o -name '*.props' -o -name '*.targets' \) -print \
    | grep -v "^\./$props\$" | xargs grep -lE '<(Version|VersionPrefix|PackageVersion|AssemblyVersion|FileVersion)>' || true)
  [ -z "$others" ] || { echo "These files say a version of their own: $others"; failed=1; }
  local folder both
  while read -r folder; do
    [ -f "$folder/PublicAPI.Shipped.txt" ] || { echo "$folder has no PublicAPI.Shipped.txt."; failed=1; continue; }
    both=$(comm -12 <(api_lines "$folder/PublicAPI.Shipped.txt" | sort -u) <(api_lines "$folder/PublicAPI.Unshipped.txt" | sort -u))
    [ -z "$both" ] || { echo "$folder lists as shipped and as unshipped: $both"; failed=1; }
  done < <(api_folders)
  [ "$failed" = 0 ] && echo "Version $(current_version), in one place."
  return "$failed"
}

ship_api() {
  local folder=$1 shipped="$1/PublicAPI.Shipped.txt" unshipped="$1/PublicAPI.Unshipped.txt" removed
  removed=$(api_lines "$unshipped" | sed -n 's/^\*REMOVED\*//p')
  {
    echo '#nullable enable'
    { api_lines "$shipped"; api_lines "$unshipped" | grep -v '^\*REMOVED\*' || true; } | { grep -vxF -f <(printf '%s\n' "${removed:-#}") || true; } | sort -u
  } > "$shipped.new"
  mv "$shipped.new" "$shipped"
  echo '#nullable enable' > "$unshipped"
}

ship_rules() {
  local shipped=src/Analyzers/AnalyzerReleases.Shipped.md unshipped=src/Analyzers/AnalyzerReleases.Unshipped.md rules
  rules=$({ grep -v '^;' "$unshipped" || true; } | sed -e 's/\r$//' | sed -e '/./,$!d')
  [ -n "$rules" ] || return 0
  printf '\n## Release %s\n\n%s\n' "$1" "$rules" >> "$shipped"
  echo '; Unshipped analyzer releases' > "$unshipped"
}

close_changelog() {
  local version=$1 date=$2
  grep -q '^## \[Unreleased\]$' CHANGELOG.md || fail "CHANGELOG.md has no section '## [Unreleased]'."
  awk '/^## \[Unreleased\]$/ { inside = 1; next } /^## / { inside = 0 } inside && /^- / { found = 1 } END { exit !found }' CHANGELOG.md \
    || fail "The section '## [Unreleased]' of CHANGELOG.md lists nothing. There is nothing to release."
  awk -v version="$version" -v date="$date" '{ print } /^## \[Unreleased\]$/ { printf "\n## [%s] - %s\n", version, date }' CHANGELOG.md > CHANGELOG.md.new
  mv CHANGELOG.md.new CHANGELOG.md
}

prepare() {
  local version=${1:-} date=${2:-$(date -u +%Y-%m-%d)} folder
  [[ $version =~ ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$ ]] || fail "'$version' is not a version; expected three numbers, such as 1.2.0."
  [[ $date =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || fail "'$date' is not a date; expected one such as 2026-01-31."
  [ -z "$(git status --porcelain)" ] || fail "The working tree has changes. Commit or remove them first."
  grep -qF "## [$version]" CHANGELOG.md && fail "CHANGELOG.md has a section for $version already."
  git rev-parse -q --verify "refs/tags/v$version" > /dev/null && fail "There is a tag v$version already."
  check > /dev/null || { check; exit 2; }

  # Nothing is changed before this: what can be wrong with the changelog is found first.
  close_changelog "$version" "$date"
  awk -v line="$version_line" -v version="$version" '/<VersionPrefix/ { print "    " line version "</VersionPrefix>"; next } { print }' "$props" > "$props.new"
  mv "$props.new" "$props"
  while read -r folder; do ship_api "$folder"; done < <(api_folders)
  ship_rules "$version"
  echo "Prepared $version. Read the difference, run the tests, and commit it as 'Release $version'."
}

# A clone of the last commit, whose origin is the public one: its address is in the packages.
clone() {
  local origin
  git clone -q --no-hardlinks . "$1"
  origin=$(git remote get-url origin 2> /dev/null || true)
  case $origin in
    https://*) git -C "$1" remote set-url origin "$origin" ;;
    *) git -C "$1" remote remove origin ;;
  esac
}

list() {
  local package
  for package in "$1"/*.nupkg "$1"/*.snupkg; do
    [ -f "$package" ] || continue
    printf '%s  %s bytes  sha256 %s\n' "$(basename "$package")" "$(wc -c < "$package" | tr -d ' ')" "$(sha256sum "$package" | cut -d ' ' -f 1)"
    unzip -l "$package" | awk 'NR > 3 && NF >= 4 && $4 !~ /^(_rels\/|package\/|\[Content_Types\])/ { printf "%12d  %s\n", $1, $4 }' | sort -k 2
  done
}

pack() {
  local out=${1:-} previous=${2:-} work run name
  [ -n "$out" ] || fail "Name the folder for the packages."
  [ -z "$(ls -A "$out" 2> /dev/null)" ] || fail "'$out' is not empty."
  command -v unzip > /dev/null || fail "unzip is missing; it lists what is in packages."
  [ -z "$(git status --porcelain)" ] || echo "warning: the working tree has changes, which are not packed: the last commit is." >&2
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT

  # NuGet's and the compiler's clock.
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
  export SOURCE_DATE_EPOCH
  # Both before anything is built: nobody can commit in between.
  for run in first second; do
    mkdir -p "$work/$run/packages"
    clone "$work/$run/smithwright"
  done
  [ "$(git -C "$work/first/smithwright" rev-parse HEAD)" = "$(git -C "$work/second/smithwright" rev-parse HEAD)" ] || fail "Somebody has just committed. Run it again."

  for run in first second; do
    (cd "$work/$run/smithwright" && dotnet pack Generator.sln -c Release -o "$work/$run/packages" -v q -nologo -p:ContinuousIntegrationBuild=true \
      ${previous:+-p:PackageValidationBaselineVersion=$previous} ${DOCUMENTATION_URL:+-p:DocumentationUrl=$DOCUMENTATION_URL})
  done

  local differ=0
  diff <(cd "$work/first/packages" && ls) <(cd "$work/second/packages" && ls) || differ=1
  for name in $(cd "$work/first/packages" && ls); do
    cmp "$work/first/packages/$name" "$work/second/packages/$name" || differ=1
  done
  [ "$differ" = 0 ] || fail "Two packs of one commit differ. Find out why before anything is published."

  mkdir -p "$out"
  cp "$work"/first/packages/* "$out"
  list "$out" > "$work/contents.txt"
  cp "$work/contents.txt" "$out/contents.txt"
  grep -v '^ ' "$out/contents.txt"
  echo "Packed twice, byte for byte alike. $out/contents.txt lists what is in each package."
}

# The tests run it in repositories of their own.
cd "${SMITHWRIGHT_ROOT:-$(dirname "$0")/..}"
case ${1:-} in
  check) check ;;
  prepare) shift; prepare "$@" ;;
  pack) shift; pack "$@" ;;
  *) usage; exit 2 ;;
esac
