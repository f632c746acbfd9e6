using System.Text;
using CsvHelper;

namespace HomeworkKit.Research;

/// <summary>Reads a CSV row by row and finds its cells by the names of the header.</summary>
internal sealed class CsvTable : IDisposable
{
    private const int LongestRow = 1024 * 1024;
    private readonly DatasetStream _stream;
    private readonly CsvReader _csv;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private int _fields;
    private bool _endsWithinRow;
    private CsvMalformedRecord? _malformed;

    private CsvTable(DatasetStream stream, string name, char separator, CsvEncoding encoding)
    {
        (_stream, Name) = (stream, name);
        _csv = CsvReader.Create(new EncodedStream(stream, encoding), new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = record => _malformed ??= record,
            MaxRecordSize = LongestRow,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
        });
    }

    internal string Name { get; }

    internal long Line => _csv.LineNumber;

    // The reader stops at the first row that is malformed: at the end of the file only if the row has no end.
    private string? EndCode => _stream.EndCode ?? (_malformed is not null || (_stream.IsWithinLine && !_endsWithinRow) ? DatasetCodes.Truncated : null);

    internal IReadOnlyCollection<string> Columns => _columns.Keys;

    /// <summary>Opens a table and finds its columns.</summary>
    /// <exception cref="DatasetException">It is no CSV, or a column is not there.</exception>
    internal static async Task<CsvTable> OpenAsync(
        DatasetStream stream,
        string name,
        char separator,
        bool rowsBeginUnnamed,
        IEnumerable<CsvColumn> needed,
        CancellationToken cancellationToken,
        CsvEncoding encoding = CsvEncoding.Utf8)
    {
        var table = new CsvTable(stream, name, separator, encoding);
        try
        {
            if (!await table.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                throw new DatasetException(new DatasetProblem(table.EndCode ?? DatasetCodes.NotCsv, name, 1));
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
                throw new DatasetException(
                    table.IsCutHere() ? stream.ProblemHere(DatasetCodes.Truncated, name) : new DatasetProblem(DatasetCodes.ColumnMissing, name, 1, absent.Name)
                );
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
    /// <exception cref="DatasetException">The rest is no CSV; or the file breaks off, and that is not allowed.</exception>
    internal async Task<bool> ReadAsync(DatasetReport report, bool allowsIncomplete, CancellationToken cancellationToken)
    {
        while (await NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (IsCutHere())
            {
                // Many programs write no line break at the end. A row with all its fields is whole, as far as anybody can tell.
                if (_csv.FieldCount != _fields || _stream.EndCode is not null)
                {
                    continue;
                }

                _endsWithinRow = true;
                report.Note(DatasetCodes.NoFinalLineBreak, Name, Line);
                return true;
            }

            if (_csv.FieldCount == _fields)
            {
                return true;
            }

            report.Add(new DatasetProblem(DatasetCodes.WrongFieldCount, Name, Line));
        }

        if (EndCode is { } code)
        {
            var problem = _stream.ProblemHere(code, Name);
            report.Add(problem);
            if (!allowsIncomplete)
            {
                throw new DatasetException(problem);
            }
        }

        return false;
    }

    public void Dispose() => _csv.Dispose();

    // The row that ends where the file does, without a line break. Line breaks in its cells count as lines too.
    private bool IsCutHere()
    {
        if (_stream is not { HasEnded: true, IsWithinLine: true })
        {
            return false;
        }

        var breaks = 0L;
        for (var i = 0; i < _csv.FieldCount; i++)
        {
            breaks += _csv.GetString(i).AsSpan().Count('\n');
        }

        return Line + breaks > _stream.LineBreaks;
    }

    private async Task<bool> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            var isThere = await _csv.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (_malformed is { Reason: not CsvMalformedReason.UnterminatedQuote } malformed)
            {
                throw new DatasetException(new DatasetProblem(DatasetCodes.NotCsv, Name, malformed.LineNumber));
            }

            return isThere && _malformed is null;
        }
        catch (CsvFormatException exception)
        {
            throw new DatasetException(new DatasetProblem(DatasetCodes.NotCsv, Name, exception.LineNumber));
        }
        catch (DecoderFallbackException)
        {
            throw new DatasetException(_stream.ProblemHere(DatasetCodes.NotUtf8, Name));
        }
        catch (InvalidDataException)
        {
            throw new DatasetException(_stream.ProblemHere(DatasetCodes.Damaged, Name));
        }
        catch (Exception exception) when (DatasetFile.IsUnreadable(exception))
        {
            throw new DatasetException(new DatasetProblem(DatasetCodes.Unreadable, Name));
        }
    }
}
