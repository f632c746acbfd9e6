#!/usr/bin/env bash
# Measures everything and writes the tables into the marked places of README.md: benchmarks/measure.sh [summary] [growth] [startup]; all of them where none is named.
# For a machine with nothing else to do: it refuses to begin where others use it (FORCE=1 begins all the same). Takes about half an hour, and 5 GB of room for the stores that grow.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C.UTF-8

busy() { awk '{ exit !($1 > 0.5) }' /proc/loadavg; }

# Puts what a command printed between the marks of that name.
fill() {
  local name=$1 said
  shift
  said=$(mktemp)
  # A budget that is missed is a result too.
  { echo "\`$*\`:"; echo; dotnet run --configuration Release --project HomeworkKit.Benchmarks --no-build -- "$@" || true; } >"$said"
  awk -v mark="$name" -v file="$said" '
    $0 == "<!-- /" mark " -->" { inside = 0 }
    !inside { print }
    $0 == "<!-- " mark " -->" { inside = 1; while ((getline line < file) > 0) print line }
  ' README.md >"$said.md"
  mv "$said.md" README.md
  rm "$said"
}

dotnet build HomeworkKit.Benchmarks --configuration Release --verbosity quiet
# What the build leaves running ends, and the load with it.
dotnet build-server shutdown >/dev/null
for _ in $(seq 60); do busy || break; sleep 5; done
if busy && [[ ${FORCE:-0} != 1 ]]; then
  echo "others use this machine: load $(cut -d' ' -f1 /proc/loadavg)" >&2
  exit 1
fi

for what in "${@:-summary growth startup}"; do
  for one in $what; do
    case $one in
      summary) fill summary --summary --runs 5 ;;
      growth) fill growth --growth --events 10000000 --megabytes 1000 ;;
      startup) fill startup --startup ;;
      *) echo "nothing is called $one" >&2; exit 1 ;;
    esac
  done
done
