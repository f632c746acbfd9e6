#!/usr/bin/env bash
# Measures and writes the tables into the marked places of README.md: benchmarks/measure.sh [--dry] [summary] [growth] [startup] [process]; all of them where none is named.
# For a machine with nothing else to do: it refuses to begin where others use it (FORCE=1 begins all the same). Takes about an hour, and 9 GB of room for the
# stores that grow, of which one is a PostgreSQL server of its own where one can be started. With --dry it only tries that everything runs and can be put in its place: the
# figures mean nothing, and README.md stays as it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C.UTF-8

page=README.md
dry=()
if [[ ${1:-} == --dry ]]; then
  shift
  dry=(--dry)
  page=$(mktemp)
  cp README.md "$page"
fi

busy() { awk '{ exit !($1 > 0.5) }' /proc/loadavg; }

# Puts what a command printed between the marks of that name.
fill() {
  local name=$1 said code=0
  shift
  said=$(mktemp)
  { echo "\`$*\`:"; echo; } >"$said"
  "$@" >>"$said" || code=$?
  # A budget that is missed (1) is a result too; what broke is none, and its place stays as it was.
  if ((code > 1)) || ! grep -q '^|' "$said"; then
    echo "$name: ended with $code" >&2
    exit 1
  fi

  grep -q "^<!-- $name -->\$" "$page" && grep -q "^<!-- /$name -->\$" "$page" || { echo "the page has no place for $name" >&2; exit 1; }
  awk -v mark="$name" -v file="$said" '
    $0 == "<!-- /" mark " -->" { inside = 0 }
    !inside { print }
    $0 == "<!-- " mark " -->" { inside = 1; while ((getline line < file) > 0) print line }
  ' "$page" >"$said.md"
  cat "$said.md" >"$page"
  rm "$said" "$said.md"
  echo "$name: done"
}

benchmarks() { dotnet run --configuration Release --project HomeworkKit.Benchmarks --no-build -- "$@"; }

dotnet build HomeworkKit.Benchmarks --configuration Release --verbosity quiet
if ((${#dry[@]} == 0)); then
  # What the build leaves running ends, and the load with it.
  dotnet build-server shutdown >/dev/null
  for _ in $(seq 60); do busy || break; sleep 5; done
  if busy && [[ ${FORCE:-0} != 1 ]]; then
    echo "others use this machine: load $(cut -d' ' -f1 /proc/loadavg)" >&2
    exit 1
  fi
fi

(($# > 0)) || set -- summary growth startup process
for one in "$@"; do
  case $one in
    summary) if ((${#dry[@]})); then fill summary benchmarks --summary --dry; else fill summary benchmarks --summary --runs 5; fi ;;
    growth) if ((${#dry[@]})); then
        fill growth benchmarks --growth --dry
      else
        source ../.ci/postgres
        trap homeworkkit_postgres_stop EXIT
        fill growth benchmarks --growth --events 10000000 --megabytes 1000
        homeworkkit_postgres_stop
      fi ;;
    startup) fill startup benchmarks --startup "${dry[@]}" ;;
    # Published five times over, natively too: not tried with --dry.
    process) ((${#dry[@]})) || fill process HomeworkKit.StartBenchmark/run.sh ;;
    *) echo "nothing is called $one" >&2; exit 1 ;;
  esac
done
