using System.Globalization;
using CsvHelper;

namespace HomeworkKit.Research;

/// <summary>Writes <c>codebook.csv</c>: one row for each column of each table, for people.</summary>
internal static class Codebook
{
    private static readonly string[] Header = ["file", "variable", "label", "type", "unit", "min", "max", "levels", "missing", "derivation", "source"];

    internal static async Task WriteAsync(string directory, ExportContents contents, CancellationToken cancellationToken)
    {
        var csv = Begin(directory, "codebook.csv", contents);
        await using (csv.ConfigureAwait(false))
        {
            await csv.WriteRecordAsync(Header, cancellationToken).ConfigureAwait(false);
            foreach (var table in contents.Result.Tables)
            {
                foreach (var column in table.Columns)
                {
                    await csv.WriteRecordAsync(Guarded(Row(table, column), 5, contents), cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    internal static CsvWriter Begin(string directory, string name, ExportContents contents) => CsvWriter.Create(
        File.Create(Path.Combine(directory, name)),
        new CsvWriterOptions { Separator = ',', NewLine = "\n", WriteByteOrderMark = contents.Options.ByteOrderMark, HasHeader = false },
        leaveOpen: false);

    // Labels, units and levels can be a host's words. The least and the most of a column, which stand side by side, are numbers.
    internal static string[] Guarded(string[] cells, int least, ExportContents contents)
    {
        for (var i = 0; contents.Options.GuardsFormulas && i < cells.Length; i++)
        {
            cells[i] = i == least || i == least + 1 ? cells[i] : FormulaGuard.Of(cells[i]);
        }

        return cells;
    }

    private static string[] Row(ExportTable table, ExportColumn column) =>
        [
            table.FileName,
            column.Name,
            column.Label,
            DataPackageText.TypeName(column.Type),
            column.Unit ?? string.Empty,
            column.Minimum?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            column.Maximum?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            column.Type == ColumnType.Boolean
                ? "1 = yes; 0 = no"
                : string.Join("; ", column.Categories.Select(static category => category.Value + " = " + category.Label)),
            column.IsRequired ? "never" : "empty",
            column.Derivation ?? string.Empty,
            column.Source ?? string.Empty,
        ];
}
