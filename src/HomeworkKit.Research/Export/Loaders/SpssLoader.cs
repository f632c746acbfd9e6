using System.Globalization;
using System.Text;

namespace HomeworkKit.Research;

/// <summary>Writes <c>load_spss.sps</c>: every table as a <c>.sav</c> file with labels, for SPSS and PSPP.</summary>
internal static class SpssLoader
{
    private const int LongestLabel = 250;
    private const int LongestValueLabel = 115;

    internal static string Write(ExportContents contents)
    {
        var text = new StringBuilder();
        text.Append("* Loads every table of this export and saves it as .sav with labels. Run it in the folder of the files.\n");
        for (var i = 0; i < contents.Result.Tables.Count; i++)
        {
            Table(text, contents.Result.Tables[i], contents.Widths[i]);
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, ExportTable table, int[] widths)
    {
        text.Append("\nGET DATA\n  /TYPE=TXT\n  /FILE=")
            .Append(Quoted(table.FileName))
            .Append("\n  /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED\n  /DELIMITERS=','\n  /QUALIFIER='\"'\n  /FIRSTCASE=2\n  /VARIABLES=\n");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            text.Append("    ")
                .Append(table.Columns[i].Name)
                .Append(' ')
                .Append(Format(table.Columns[i], widths[i]))
                .Append(i == table.Columns.Count - 1 ? ".\n" : "\n");
        }

        var decimals = table.Columns.Where(static column => column.Type == ColumnType.Number).Select(static column => column.Name).ToList();
        if (decimals.Count > 0)
        {
            text.Append("FORMATS ").AppendJoin(' ', decimals).Append(" (F12.2).\n");
        }

        text.Append("VARIABLE LABELS\n")
            .AppendJoin('\n', table.Columns.Select(static column => $"  {column.Name} {Quoted(Cut(column.Label, LongestLabel))}"))
            .Append(".\n");
        var coded = table.Columns.Where(static column => column.Categories.Count > 0 || column.Type == ColumnType.Boolean).ToList();
        if (coded.Count > 0)
        {
            text.Append("VALUE LABELS\n")
                .AppendJoin("\n  /", coded.Select(static (column, place) => (place == 0 ? "  " : string.Empty) + column.Name + " " + Levels(column)))
                .Append(".\n");
        }

        text.Append("SAVE OUTFILE=").Append(Quoted(table.Name + ".sav")).Append(".\n");
    }

    private static string Levels(ExportColumn column) => column.Type == ColumnType.Boolean
        ? "0 'no' 1 'yes'"
        : string.Join(' ', column.Categories.Select(static category => Quoted(category.Value) + " " + Quoted(Cut(category.Label, LongestValueLabel))));

    // Text is as wide as the longest value, and as the longest code that it could have.
    private static string Format(ExportColumn column, int width) =>
        column.Type switch
        {
            ColumnType.Integer or ColumnType.Number or ColumnType.Boolean => "F12.0",
            ColumnType.Date => "SDATE10",
            ColumnType.Time => "TIME8",
            ColumnType.Timestamp => "YMDHMS19",
            _ => "A"
                + Math.Max(Math.Max(width, 1), column.Categories.Select(static category => Encoding.UTF8.GetByteCount(category.Value)).DefaultIfEmpty().Max())
                    .ToString(CultureInfo.InvariantCulture),
        };

    private static string Cut(string label, int length) => label.Length <= length ? label : label[..length];

    private static string Quoted(string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
}
