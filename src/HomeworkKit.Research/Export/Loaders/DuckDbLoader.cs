using System.Text;

namespace HomeworkKit.Research;

/// <summary>
/// Writes <c>load_duckdb.sql</c>: every table with the types that it has, which DuckDB cannot guess of columns that are empty or hold 1 and 0.
/// </summary>
internal static class DuckDbLoader
{
    internal static string Write(ExportContents contents)
    {
        var text = new StringBuilder();
        text.Append("-- Loads every table of this export with its types. Run it in the folder of the files: duckdb study.duckdb < load_duckdb.sql\n");
        foreach (var table in contents.Result.Tables)
        {
            text.Append("\nCREATE OR REPLACE TABLE ")
                .Append(Identifier(table.Name))
                .Append(" AS SELECT * FROM read_csv(")
                .Append(Quoted(table.FileName))
                .Append(
                    ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', dateformat = '%Y-%m-%d', timestampformat = '%Y-%m-%d %H:%M:%S', columns = {\n"
                )
                .AppendJoin(",\n", table.Columns.Select(static column => "  " + Quoted(column.Name) + ": " + Quoted(TypeOf(column.Type))))
                .Append("\n});\n");
            foreach (var column in table.Columns)
            {
                text.Append("COMMENT ON COLUMN ")
                    .Append(Identifier(table.Name))
                    .Append('.')
                    .Append(Identifier(column.Name))
                    .Append(" IS ")
                    .Append(Quoted(column.Label))
                    .Append(";\n");
            }
        }

        return text.ToString();
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "BIGINT",
        ColumnType.Number => "DOUBLE",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Date => "DATE",
        ColumnType.Time => "TIME",
        ColumnType.Timestamp => "TIMESTAMP",
        _ => "VARCHAR",
    };

    private static string Identifier(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Quoted(string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
}
