using System.Text;

namespace HomeworkKit.Research;

/// <summary>Writes <c>load.py</c>: every table as a pandas data frame with types, categories and labels.</summary>
internal static class PythonLoader
{
    internal static string Write(ExportContents contents)
    {
        var text = new StringBuilder();
        text.Append("\"\"\"Loads every table of this export, with types, categories and labels. Needs pandas.\n\n");
        text.Append("    from load import load\n    tables = load()\n    tables[\"occurrences\"][\"status\"].value_counts()\n\"\"\"\n");
        text.Append("from pathlib import Path\n\nimport pandas as pd\n\n");
        text.Append("# Table: [(column, type, label, {value: label})]\nTABLES = {\n");
        foreach (var table in contents.Result.Tables)
        {
            text.Append("    ").Append(Quoted(table.Name)).Append(": [\n");
            foreach (var column in table.Columns)
            {
                text.Append("        (")
                    .Append(Quoted(column.Name))
                    .Append(", ")
                    .Append(Quoted(DataPackageText.TypeName(column.Type)))
                    .Append(", ")
                    .Append(Quoted(column.Label))
                    .Append(", {")
                    .AppendJoin(", ", column.Categories.Select(static category => Quoted(category.Value) + ": " + Quoted(category.Label)))
                    .Append("}),\n");
            }

            text.Append("    ],\n");
        }

        text.Append("}\n\n");
        text.Append(
            "READ_AS = {\"string\": \"string\", \"integer\": \"Int64\", \"number\": \"Float64\", \"boolean\": \"Int64\", \"date\": \"string\", \"time\": \"string\", \"datetime\": \"string\"}\n\n\n"
        );
        text.Append("def load(folder=None):\n    folder = Path(folder) if folder is not None else Path(__file__).resolve().parent\n");
        text.Append("    return {name: load_table(folder / f\"{name}.csv\", columns) for name, columns in TABLES.items()}\n\n\n");
        text.Append("def load_table(path, columns):\n");
        text.Append("    types = {name: READ_AS[type_] for name, type_, _, _ in columns}\n");
        text.Append("    table = pd.read_csv(path, dtype=types, keep_default_na=False, na_values=[\"\"])\n");
        text.Append("    for name, type_, _, levels in columns:\n");
        text.Append("        if type_ == \"boolean\":\n            table[name] = table[name].astype(\"boolean\")\n");
        text.Append("        elif type_ == \"datetime\":\n            table[name] = pd.to_datetime(table[name], format=\"%Y-%m-%d %H:%M:%S\")\n");
        text.Append("        elif type_ == \"date\":\n            table[name] = pd.to_datetime(table[name], format=\"%Y-%m-%d\")\n");
        text.Append(
            "        elif type_ == \"time\":\n            table[name] = pd.to_timedelta(table[name].astype(\"object\").where(table[name].notna(), None))\n");
        text.Append("        elif levels:\n            table[name] = pd.Categorical(table[name], categories=list(levels))\n");
        text.Append("    table.attrs[\"labels\"] = {name: label for name, _, label, _ in columns}\n");
        text.Append("    table.attrs[\"value_labels\"] = {name: levels for name, _, _, levels in columns if levels}\n");
        text.Append("    return table\n");
        return text.ToString();
    }

    private static string Quoted(string value) =>
        "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
