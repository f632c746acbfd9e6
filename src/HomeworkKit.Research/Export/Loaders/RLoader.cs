using System.Text;

namespace HomeworkKit.Research;

/// <summary>Writes <c>load.R</c>: every table as a data frame with types, factors and labels (readr).</summary>
internal static class RLoader
{
    internal static string Write(ExportContents contents)
    {
        var text = new StringBuilder();
        text.Append("# Loads every table of this export, with types, factors and labels. Needs readr.\n");
        text.Append("# Reads the files beside it, whether it is sourced or run by Rscript; pasted into a console, those of the working directory.\n");
        text.Append("# Set `folder` first to read others.\n");
        text.Append("if (!exists(\"folder\")) folder <- local({\n");
        text.Append("  sourced <- Filter(Negate(is.null), lapply(rev(sys.frames()), function(frame) get0(\"ofile\", frame, inherits = FALSE)))\n");
        text.Append("  run <- sub(\"^--file=\", \"\", grep(\"^--file=\", commandArgs(FALSE), value = TRUE))\n");
        text.Append("  own <- if (length(sourced)) sourced[[1]] else if (length(run)) gsub(\"~+~\", \" \", run[[1]], fixed = TRUE) else \"\"\n");
        text.Append("  if (nzchar(own) && basename(own) == \"load.R\") dirname(own) else \".\"\n})\n\n");
        text.Append("load_table <- function(file, types, labels, levels = list(), flags = character()) {\n");
        text.Append("  table <- readr::read_csv(file.path(folder, file), col_types = types, na = \"\", trim_ws = FALSE)\n");
        text.Append("  for (name in flags) table[[name]] <- as.logical(table[[name]])\n");
        text.Append("  for (name in names(levels)) table[[name]] <- factor(table[[name]], levels = names(levels[[name]]))\n");
        text.Append("  for (name in names(levels)) attr(table[[name]], \"value_labels\") <- levels[[name]]\n");
        text.Append("  for (name in names(labels)) attr(table[[name]], \"label\") <- labels[[name]]\n");
        text.Append("  table\n}\n");
        foreach (var table in contents.Result.Tables)
        {
            text.Append('\n').Append(table.Name).Append(" <- load_table(\n  ").Append(Quoted(table.FileName)).Append(",\n  readr::cols(\n");
            Join(text, table.Columns, static column => $"    {column.Name} = {TypeOf(column.Type)}");
            text.Append("\n  ),\n  c(\n");
            Join(text, table.Columns, static column => $"    {column.Name} = {Quoted(column.Label)}");
            text.Append("\n  ),\n  list(");
            var coded = table.Columns.Where(static column => column.Categories.Count > 0).ToList();
            if (coded.Count > 0)
            {
                text.Append('\n');
                Join(text, coded, static column =>
                    $"    {column.Name} = c({string.Join(", ", column.Categories.Select(static category => $"{Quoted(category.Value)} = {Quoted(category.Label)}"))})"
                );
                text.Append("\n  ");
            }

            text.Append("),\n  c(")
                .AppendJoin(", ", table.Columns.Where(static column => column.Type == ColumnType.Boolean).Select(static column => Quoted(column.Name)))
                .Append(")\n)\n");
        }

        return text.ToString();
    }

    private static void Join(StringBuilder text, IEnumerable<ExportColumn> columns, Func<ExportColumn, string> line) =>
        text.AppendJoin(",\n", columns.Select(line));

    private static string Quoted(string value) =>
        "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer or ColumnType.Boolean => "readr::col_integer()",
        ColumnType.Number => "readr::col_double()",
        ColumnType.Date => "readr::col_date(\"%Y-%m-%d\")",
        ColumnType.Time => "readr::col_time(\"%H:%M:%S\")",
        ColumnType.Timestamp => "readr::col_datetime(\"%Y-%m-%d %H:%M:%S\")",
        _ => "readr::col_character()",
    };
}
