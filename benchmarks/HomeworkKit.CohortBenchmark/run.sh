#!/usr/bin/env bash
# The cohort pass beside DuckDB, pandas and naive LINQ, on the same file and with the same results.
#   benchmarks/HomeworkKit.CohortBenchmark/run.sh [ATTEMPTS]      (a million where nothing is said)
# Needs node with @duckdb/node-api (NODE_PATH does not reach modules: set PEERS to a folder with node_modules), and a python3 with pandas (PYTHON).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
attempts=${1:-1000000}
peers=${PEERS:-$here}
python=${PYTHON:-python3}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
file=$scratch/rows.ndjson
dotnet build "$here" --configuration Release --output "$scratch/bin" --verbosity quiet --nologo -p:RunAnalyzers=false >&2
ours() { dotnet "$scratch/bin/HomeworkKit.CohortBenchmark.dll" "$@"; }
ours make "$file" "$attempts" >&2
{
  # Twice, so that a busy moment of the machine does not hit one side alone.
  for _ in 1 2; do
    ours warm "$file"
    ours warm "$file" 1
    if [[ -d $peers/node_modules/@duckdb ]]; then
      cp "$here/duckdb.mjs" "$peers/.duckdb-pass.mjs"
      for mode in "warm 2" "lean 2" "warm 1"; do
        # shellcheck disable=SC2086
        set -- $mode
        node "$peers/.duckdb-pass.mjs" "$1" "$file" "$2"
      done
    fi
  done
  ours linq "$file"
  "$python" -c 'import pandas' 2>/dev/null && "$python" "$here/pandas_pass.py" "$file" || echo "no pandas here" >&2
} | tee "$scratch/results.tsv" | awk -F'\t' '{ printf "%-28s median %7.3f s, best %7.3f s, %5d MB\n", $1, $2, $3, $4 }'
echo
echo "ratios to homeworkkit's median of both rounds (above 1: slower)"
awk -F'\t' '{ sum[$1] += $2; n[$1]++ } END { base = sum["homeworkkit"] / n["homeworkkit"]; for (side in sum) printf "%-28s %7.2f\n", side, sum[side] / n[side] / base }' "$scratch/results.tsv" | sort -k1
echo
echo "whole process, cold, seconds (median of five)"
cold() { for _ in 1 2 3 4 5; do local start end; start=$(date +%s.%N); "$@" >/dev/null; end=$(date +%s.%N); echo "$end $start"; done | awk '{ printf "%.3f\n", $1 - $2 }' | sort -n | sed -n 3p; }
echo "homeworkkit $(cold dotnet "$scratch/bin/HomeworkKit.CohortBenchmark.dll" once "$file")"
[[ ! -d $peers/node_modules/@duckdb ]] || echo "duckdb in node $(cold node "$peers/.duckdb-pass.mjs" once "$file" 2)"
rm -f "$peers/.duckdb-pass.mjs"

# Equal results, or the times mean nothing: counts exactly, sums to 1e-9 of themselves.
awk -F'\t' 'NR == 1 { split($5, first, " ") }
  { split($5, own, " "); for (i = 1; i <= 10; i++) { if ($1 ~ /without days/ && i == 6) continue; d = own[i] - first[i]; if (d < 0) d = -d; if (d > 1e-9 * (first[i] < 0 ? -first[i] : first[i]) + 1e-9) { print "differs: " $1 " figure " i ": " own[i] " and " first[i]; bad = 1 } } }
  END { print bad ? "RESULTS DIFFER" : "all results are equal"; exit bad }' "$scratch/results.tsv"
