using CsvHelper;

namespace HomeworkKit.Research.Datasets;

/// <summary>Reads a CSV row by row and finds its cells by the names of the header.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int LongestRow = 1024 * 1024;
    private readonly CsvReader _csv;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private int _fields;

    private CsvTable(Stream stream, string name, char separator)
    {
        Name = name;
        _csv = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRow,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
        });
    }

    internal string Name { get; }

    internal long Line => _csv.LineNumber;

    internal IReadOnlyCollection<string> Columns => _columns.Keys;

    /// <summary>Opens a table and finds its columns.</summary>
    /// <exception cref="DatasetException">It is no CSV, or a column is not there.</exception>
    internal static async Task<CsvTable> OpenAsync(Stream stream, string name, char separator, bool rowsBeginUnnamed, IEnumerable<CsvColumn> needed, CancellationToken cancellation)
    {
        var table = new CsvTable(stream, name, separator);
        try
        {
            if (!await table.NextAsync(cancellation).ConfigureAwait(false))
            {
                throw new DatasetException(new DatasetProblem(DatasetCodes.NotCsv, name, 1));
            }

            var shift = rowsBeginUnnamed ? 1 : 0;
            table._fields = table._csv.FieldCount + shift;
            var twice = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < table._csv.FieldCount; i++)
            {
                var column = table._csv.GetString(i).Trim();
                if (!table._columns.TryAdd(column, i + shift))
                {
                    twice.Add(column);
                }
            }

            if (needed.FirstOrDefault(column => !table._columns.ContainsKey(column.Name) || twice.Contains(column.Name)) is { } absent)
            {
                throw new DatasetException(new DatasetProblem(DatasetCodes.ColumnMissing, name, 1, absent.Name));
            }

            return table;
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    internal string Cell(string column) => _csv.GetString(_columns[column]).Trim();

    /// <summary>Goes to the next row that has as many fields as it should; the others are told.</summary>
    internal async Task<bool> ReadAsync(DatasetReport report, CancellationToken cancellation)
    {
        while (await NextAsync(cancellation).ConfigureAwait(false))
        {
            if (_csv.FieldCount == _fields)
            {
                return true;
            }

            report.Add(new DatasetProblem(DatasetCodes.WrongFieldCount, Name, Line));
        }

        return false;
    }

    public void Dispose() => _csv.Dispose();

    private async Task<bool> NextAsync(CancellationToken cancellation)
    {
        try
        {
            return await _csv.ReadAsync(cancellation).ConfigureAwait(false);
        }
        catch (CsvFormatException exception)
        {
            throw new DatasetException(new DatasetProblem(DatasetCodes.NotCsv, Name, exception.LineNumber));
        }
        catch (InvalidDataException)
        {
            throw new DatasetException(new DatasetProblem(DatasetCodes.Damaged, Name));
        }
        catch (Exception exception) when (DatasetFile.IsUnreadable(exception))
        {
            throw new DatasetException(new DatasetProblem(DatasetCodes.Unreadable, Name));
        }
    }
}
