using System.Text;

namespace HomeworkKit.Research;

/// <summary>Writes <c>load_stata.do</c>: every table as a <c>.dta</c> file with labels.</summary>
internal static class StataLoader
{
    private const int LongestLabel = 80;

    internal static string Write(ExportContents contents)
    {
        var text = new StringBuilder();
        text.Append("* Loads every table of this export and saves it as .dta with labels. Run it in the folder of the files.\nversion 14\nlabel drop _all\n");
        foreach (var table in contents.Result.Tables)
        {
            Table(text, table);
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, ExportTable table)
    {
        text.Append("\nimport delimited using ")
            .Append(Quoted(table.FileName))
            .Append(", clear varnames(1) case(preserve) bindquotes(strict) encoding(\"utf-8\") stringcols(_all)\n");
        if (table.Columns.Any(static column => column.Type == ColumnType.Boolean))
        {
            text.Append("label define yes_no 0 \"no\" 1 \"yes\", replace\n");
        }

        foreach (var column in table.Columns)
        {
            switch (column.Type)
            {
                case ColumnType.Integer or ColumnType.Number:
                    text.Append("destring ").Append(column.Name).Append(", replace\n");
                    break;
                case ColumnType.Boolean:
                    text.Append("destring ").Append(column.Name).Append(", replace\nlabel values ").Append(column.Name).Append(" yes_no\n");
                    break;
                case ColumnType.Date:
                    Parsed(text, column.Name, "daily({0}, \"YMD\")", "%td");
                    break;
                case ColumnType.Time:
                    Parsed(text, column.Name, "clock({0}, \"hms\")", "%tcHH:MM:SS");
                    break;
                case ColumnType.Timestamp:
                    Parsed(text, column.Name, "clock({0}, \"YMDhms\")", "%tc");
                    break;
                default:
                    break;
            }

            text.Append("label variable ")
                .Append(column.Name)
                .Append(' ')
                .Append(Quoted(column.Label.Length <= LongestLabel ? column.Label : column.Label[..LongestLabel]))
                .Append('\n');
            foreach (var category in column.Categories)
            {
                text.Append("notes ").Append(column.Name).Append(": ").Append(category.Value).Append(" = ").Append(category.Label).Append('\n');
            }
        }

        text.Append("save ").Append(Quoted(table.Name + ".dta")).Append(", replace\n");
    }

    private static void Parsed(StringBuilder text, string name, string expression, string format) =>
        text.Append("generate double parsed = ")
            .Append(expression.Replace("{0}", name, StringComparison.Ordinal))
            .Append("\ndrop ")
            .Append(name)
            .Append("\nrename parsed ")
            .Append(name)
            .Append("\nformat ")
            .Append(name)
            .Append(' ')
            .Append(format)
            .Append('\n');

    // Compound quotes, so that quotes within a label do no harm.
    private static string Quoted(string value) => "`\"" + value + "\"'";
}
