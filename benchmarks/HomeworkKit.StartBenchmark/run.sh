#!/usr/bin/env bash
# The first document of a cold process, read and validated, beside bare libraries: as it is built, compiled ready to run, trimmed, and natively compiled. And how large each is.
#   benchmarks/HomeworkKit.StartBenchmark/run.sh
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
name=HomeworkKit.StartBenchmark

publish() {
  local output=$scratch/$1 said=$scratch/$1.log
  shift
  if ! dotnet publish "$here" --configuration Release --use-current-runtime --output "$output" --verbosity quiet --nologo "$@" >"$said"; then
    cat "$said" >&2
    exit 1
  fi

  # What trimming says of the bare side's library, and of FluentValidation when it is compiled ahead of time, is known; of ours it may say nothing.
  if grep 'warning' "$said" | grep -vE "Assembly '(NodaTime\.Serialization\.SystemTextJson|FluentValidation)' produced" >&2; then
    exit 1
  fi
}
publish jit --no-self-contained
publish ready --no-self-contained -p:PublishReadyToRun=true
publish trimmed --self-contained -p:PublishTrimmed=true
publish native -p:Native=true
publish alone -p:Native=true -p:LibraryAlone=true
publish small -p:Native=true -p:LibraryAlone=true -p:OptimizationPreference=Size -p:StackTraceSupport=false -p:UseSystemResourceKeys=true
strip "$scratch"/{native,alone,small}/"$name"

dotnet "$scratch/jit/$name.dll" write "$scratch/document.json"
for program in alone small; do "$scratch/$program/$name" "$scratch/document.json"; done
dotnet "$scratch/jit/$name.dll" measure "$scratch/document.json" \
  "built=$scratch/jit/$name.dll" "ready to run=$scratch/ready/$name.dll" "trimmed=$scratch/trimmed/$name" "native=$scratch/native/$name"

size() { echo "| $1 | $(($(stat -c %s "$2") / 1000)) kB |"; }
echo
echo "| file | size |"
echo "|---|---|"
size "HomeworkKit.dll" "$scratch/jit/HomeworkKit.dll"
size "HomeworkKit.dll, ready to run" "$scratch/ready/HomeworkKit.dll"
size "HomeworkKit.dll, trimmed to what this program needs" "$scratch/trimmed/HomeworkKit.dll"
size "this program with both sides, native, without symbols" "$scratch/native/$name"
size "the library's side alone, native, without symbols" "$scratch/alone/$name"
size "the same, published for size" "$scratch/small/$name"
echo "| the folder of the trimmed program, with its runtime | $(du -sk "$scratch/trimmed" | cut -f1) kB |"
