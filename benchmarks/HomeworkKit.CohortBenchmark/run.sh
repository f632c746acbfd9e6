#!/usr/bin/env bash
# The cohort pass beside DuckDB, pandas and naive LINQ, on the same file and with the same results.
#   benchmarks/HomeworkKit.CohortBenchmark/run.sh [ATTEMPTS]      (a million where nothing is said)
# Peers are left out where they are absent. DuckDB: node, and in PEERS a folder with node_modules (npm install @duckdb/node-api). pandas: a python3 with it in PYTHON.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
attempts=${1:-1000000}
peers=${PEERS:-$here}
python=${PYTHON:-python3}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch" "$peers/.duckdb-pass.mjs"' EXIT
file=$scratch/rows.ndjson
results=$scratch/results.tsv
threads=$(nproc)

dotnet build "$here" --configuration Release --output "$scratch/bin" --verbosity quiet --nologo >&2
ours() { dotnet "$scratch/bin/HomeworkKit.CohortBenchmark.dll" "$@"; }
duckdb() { node "$peers/.duckdb-pass.mjs" "$@"; }
has_duckdb() { [[ -f $peers/.duckdb-pass.mjs ]]; }
if [[ -d $peers/node_modules/@duckdb ]]; then cp "$here/duckdb.mjs" "$peers/.duckdb-pass.mjs"; else echo "no DuckDB here" >&2; fi
ours make "$file" "$attempts"

# Sides in turns, three visits each, so that a busy moment of the machine does not hit one alone.
for _ in 1 2 3; do
  ours warm "$file"
  if has_duckdb; then
    duckdb warm "$file" "$threads"
    duckdb lean "$file" "$threads"
  fi
  ours warm "$file" 1
  if has_duckdb; then duckdb warm "$file" 1; fi
done > "$results"
ours linq "$file" >> "$results"
if "$python" -c 'import pandas' 2>/dev/null; then "$python" "$here/pandas_pass.py" "$file" >> "$results"; else echo "no pandas here" >&2; fi

echo
echo "| warm, $threads threads where nothing is said | seconds (median of each visit) | times as long as homeworkkit | most memory, MB |"
echo "|---|---|---|---|"
# A ratio is the median of the visits' ratios; a side that was visited once stands beside the median of homeworkkit's visits.
awk -F'\t' '
  function median(list, n, copy, i, j, t) { for (i = 1; i <= n; i++) copy[i] = list[i]; for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (copy[j] < copy[i]) { t = copy[i]; copy[i] = copy[j]; copy[j] = t } return copy[int((n + 1) / 2)] }
  !($1 in visits) { order[++sides] = $1 }
  { v = ++visits[$1]; seconds[$1, v] = $2; memory[$1] = $4 > memory[$1] ? $4 : memory[$1] }
  END {
    n = visits["homeworkkit"]; for (v = 1; v <= n; v++) own[v] = seconds["homeworkkit", v]
    base = median(own, n)
    for (s = 1; s <= sides; s++) {
      side = order[s]; text = ""
      for (v = 1; v <= visits[side]; v++) { text = text (v > 1 ? ", " : "") seconds[side, v]; ratios[v] = seconds[side, v] / (visits[side] == n ? own[v] : base) }
      printf "| %s | %s | %.2f | %d |\n", side, text, median(ratios, visits[side]), memory[side]
    }
  }' "$results"

# Whole processes, in turns.
seconds() { local TIMEFORMAT=%R; { time "$@" > /dev/null; } 2>&1; }
for _ in 1 2 3 4 5 6 7; do
  echo "homeworkkit $(seconds ours once "$file")"
  echo "homeworkkit-without-tiers $(DOTNET_TieredCompilation=0 seconds ours once "$file")"
  if has_duckdb; then echo "duckdb-in-node $(seconds duckdb once "$file" "$threads")"; fi
done > "$scratch/cold.txt"
middle() { grep "^$1 " "$scratch/cold.txt" | cut -d' ' -f2 | sort -n | sed -n 4p; }
echo
echo "whole process, cold, seconds (median of seven):"
for side in $(cut -d' ' -f1 "$scratch/cold.txt" | sort -u); do echo "  $side $(middle "$side")"; done
echo "most memory of one cold pass in a process of its own: $(ours memory "$file") MB"

# Equal results, or the times mean nothing: counts exactly, sums to 1e-9 of themselves.
awk -F'\t' 'NR == 1 { split($5, first, " ") }
  { split($5, own, " "); for (i = 1; i <= 10; i++) { if ($1 ~ /without days/ && i == 6) continue; d = own[i] - first[i]; if (d < 0) d = -d; if (d > 1e-9 * (first[i] < 0 ? -first[i] : first[i]) + 1e-9) { print "differs: " $1 " figure " i ": " own[i] " and " first[i]; bad = 1 } } }
  END { print bad ? "RESULTS DIFFER" : "all results are equal"; exit bad }' "$results"
