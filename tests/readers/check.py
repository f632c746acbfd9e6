"""Opens every table with pandas through the generated loader, and checks types, rows, keys and constraints against datapackage.json."""
import importlib.util
import json
import sys
from pathlib import Path

import pandas as pd

folder = Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
spec = importlib.util.spec_from_file_location("load", folder / "load.py")
loader = importlib.util.module_from_spec(spec)
sys.dont_write_bytecode = True
spec.loader.exec_module(loader)
tables = loader.load(folder)
TYPES = {"integer": "Int64", "number": "Float64", "boolean": "boolean", "date": "datetime64[ns]", "datetime": "datetime64[ns]", "time": "timedelta64[ns]"}
columns = 0


def fail(*words):
    sys.exit("pandas: " + " ".join(str(word) for word in words))


names = [resource["name"] for resource in package["resources"]]
if len(set(names)) != len(names):
    fail("two resources have one name")
written = {path.name for path in folder.glob("*.csv")} - {"codebook.csv", "codebook_worksheets.csv", "redcap_dictionary.csv"}
if written != {resource["path"] for resource in package["resources"] if resource["format"] == "csv"}:
    fail("files and resources differ")
for resource in package["resources"]:
    if resource["format"] != "csv":
        lines = (folder / resource["path"]).read_text(encoding="utf-8").splitlines()
        if not all(isinstance(json.loads(line), dict) for line in lines) or not lines:
            fail(resource["path"], "is no NDJSON")
        continue
    table = tables[resource["name"]]
    if len(table) != resource["rows"]:
        fail(resource["path"], "has", len(table), "rows, not", resource["rows"])
    fields = resource["schema"]["fields"]
    if list(table.columns) != [field["name"] for field in fields]:
        fail(resource["path"], "has other columns")
    key = resource["schema"]["primaryKey"]
    if table.duplicated(subset=key).any() or table[key].isna().any().any():
        fail(resource["path"], "has a key twice or not at all:", key)
    raw = pd.read_csv(folder / resource["path"], dtype="string", keep_default_na=False, na_values=[""])
    for field in fields:
        column, name = table[field["name"]], field["name"]
        expected = "category" if "categories" in field else TYPES.get(field["type"], "string")
        if str(column.dtype) != expected:
            fail(resource["path"], name, "is", column.dtype, "and not", expected)
        if column.isna().sum() != raw[name].isna().sum():
            fail(resource["path"], name, "loses values")
        constraints = field.get("constraints", {})
        if constraints.get("required") and column.isna().any():
            fail(resource["path"], name, "has missing values")
        if "minimum" in constraints and (column.dropna() < constraints["minimum"]).any():
            fail(resource["path"], name, "lies below its minimum")
        if "maximum" in constraints and (column.dropna() > constraints["maximum"]).any():
            fail(resource["path"], name, "lies above its maximum")
        columns += 1
book = pd.read_csv(folder / "codebook.csv", dtype="string", keep_default_na=False)
if len(book) != columns or not set(book["file"]) <= written:
    fail("the codebook has other columns")
print("pandas:", columns, "columns")
