"""Runs the generated syntax with PSPP and checks what it says about every variable: rows, type, label."""
import json
import re
import subprocess
import sys
from pathlib import Path

folder = Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
FORMATS = {"string": r"A\d+", "integer": r"F12\.0", "number": r"F12\.2", "boolean": r"F12\.0", "date": r"SDATE10", "time": r"TIME8\.0", "datetime": r"YMDHMS\d+\.0"}
columns = 0


def fail(*words):
    sys.exit("PSPP: " + " ".join(str(word) for word in words))


def run(syntax):
    # A warning is a failure too: PSPP warns of each cell that does not fit its type.
    done = subprocess.run(["pspp", "--batch", "-O", "format=csv", str(syntax)], cwd=folder, capture_output=True, text=True)
    if done.returncode != 0 or re.search(r"(error|warning):", done.stdout + done.stderr):
        fail(syntax, (done.stdout + done.stderr)[:2000])
    return done.stdout


run("load_spss.sps")
check = []
for resource in package["resources"]:
    if resource["format"] == "csv":
        check += [f"GET FILE='{resource['name']}.sav'.", f"ECHO 'BEGIN {resource['name']}'.", "DISPLAY DICTIONARY.", "COMPUTE all_rows=1.", "DESCRIPTIVES all_rows /STATISTICS=SUM."]
Path(folder / "check.sps").write_text("\n".join(check) + "\n", encoding="utf-8")
said = re.split(r"BEGIN ", run("check.sps"))
by_table = {part.split("\n")[0].strip("'\". \r"): part for part in said[1:]}
for resource in package["resources"]:
    if resource["format"] != "csv":
        continue
    text = by_table.get(resource["name"]) or fail(resource["name"], "was not shown")
    if resource["rows"] > 0 and not re.search(rf"^all_rows,{resource['rows']},", text, re.M):
        fail(resource["path"], "has other rows than", resource["rows"], text[-300:])
    for field in resource["schema"]["fields"]:
        line = next((line for line in text.split("\n") if line.startswith(field["name"] + ",")), None) or fail(resource["path"], field["name"], "is not there")
        if not re.search(rf",{FORMATS[field['type']]},", line):
            fail(resource["path"], line, "is not", field["type"])
        columns += 1
for path in [*folder.glob("*.sav"), folder / "check.sps"]:
    path.unlink()
print("PSPP:", columns, "columns")
