using System.Text;
using CsvHelper;

namespace HomeworkKit.Research;

/// <summary>One CSV file while it is written: UTF-8, line feeds, commas, RFC 4180.</summary>
internal sealed class TableFile : IAsyncDisposable
{
    private readonly CsvWriter _csv;
    private readonly bool _guards;

    private TableFile(ExportTable table, CsvWriter csv, bool guards)
    {
        (Table, _csv, _guards) = (table, csv, guards);
        Widths = new int[table.Columns.Count];
    }

    internal ExportTable Table { get; }

    internal long Rows { get; private set; }

    /// <summary>The longest value of each column so far, in bytes of UTF-8: readers with fixed widths have to know.</summary>
    internal int[] Widths { get; }

    internal static async Task<TableFile> CreateAsync(string directory, ExportTable table, TidyExportOptions options, CancellationToken cancellationToken)
    {
        var csv = CsvWriter.Create(
            File.Create(Path.Combine(directory, table.FileName)),
            new CsvWriterOptions { Separator = ',', NewLine = "\n", WriteByteOrderMark = options.ByteOrderMark, HasHeader = false },
            leaveOpen: false);
        var file = new TableFile(table, csv, options.GuardsFormulas);
        await csv.WriteRecordAsync([.. table.Columns.Select(static column => column.Name)], cancellationToken).ConfigureAwait(false);
        return file;
    }

    internal ValueTask WriteAsync(string[] cells, CancellationToken cancellationToken)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            // Numbers are never touched: a negative number is no formula.
            if (_guards && Table.Columns[i].Type == ColumnType.Text)
            {
                cells[i] = FormulaGuard.Of(cells[i]);
            }

            Widths[i] = Math.Max(Widths[i], Encoding.UTF8.GetByteCount(cells[i]));
        }

        Rows++;
        return _csv.WriteRecordAsync(cells, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _csv.DisposeAsync();
}
