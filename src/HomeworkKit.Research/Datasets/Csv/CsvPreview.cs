using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>A look at the first rows of somebody else's CSV, and the mapping that it suggests. Nothing is read by it.</summary>
public sealed record CsvPreview
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostRows = 5000;
    private static readonly string[] MissingCodes = ["NA", "N/A", "NaN", "NULL"];

    private CsvPreview()
    {
    }

    /// <summary>Gets the file's name without its folder.</summary>
    public required string File { get; init; }

    /// <summary>Gets what stands between fields.</summary>
    public required char Separator { get; init; }

    /// <summary>Gets how characters are encoded, as far as the first bytes tell.</summary>
    public required CsvEncoding Encoding { get; init; }

    /// <summary>Gets a value indicating whether numbers have a decimal comma.</summary>
    public required bool DecimalComma { get; init; }

    /// <summary>Gets a value indicating whether rows begin with a field that the header has no name for.</summary>
    public required bool RowsBeginUnnamed { get; init; }

    /// <summary>Gets how many rows below the header say something about the columns.</summary>
    public required int RowsBelowHeader { get; init; }

    /// <summary>Gets the codes for missing values that were seen.</summary>
    public IReadOnlyList<string> Missing { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how many rows were looked at.</summary>
    public required int Rows { get; init; }

    /// <summary>Gets the columns in their order.</summary>
    public IReadOnlyList<CsvColumnPreview> Columns { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Looks at a file, plain or gzip.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Cancels the look.</param>
    /// <returns>What is seen.</returns>
    /// <exception cref="DatasetException">The file cannot be opened, or is no CSV.</exception>
    public static async Task<CsvPreview> OfAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = Path.GetFileName(path);
        var bytes = await BeginningAsync(path, cancellationToken).ConfigureAwait(false);
        if (bytes.Contains((byte)0))
        {
            // UTF-16, as some programs write it, or no text at all: read as Latin-1 every name would be wrong.
            throw new DatasetException(new DatasetProblem(DatasetCodes.NotUtf8, name, 1));
        }

        var encoding = Utf8.IsValid(bytes) ? CsvEncoding.Utf8 : CsvEncoding.Latin1;
        var text = encoding == CsvEncoding.Utf8 ? bytes : System.Text.Encoding.Convert(System.Text.Encoding.Latin1, System.Text.Encoding.UTF8, bytes);
        var separator = SeparatorOf(text);
        var rows = await RowsAsync(text, separator, name, cancellationToken).ConfigureAwait(false);
        var header = rows[0];
        rows.RemoveAt(0);
        var below = rows.Count > 1 && Array.Exists(rows[1], static cell => cell.Contains("ImportId", StringComparison.Ordinal)) ? 2 : 0;
        rows.RemoveRange(0, below);
        var unnamed = rows.Count > 0 && rows.TrueForAll(row => row.Length == header.Length + 1);
        string[] missing = [.. MissingCodes.Where(code => rows.Exists(row => row.Contains(code)))];
        string[][] columns =
        [
            .. header.Select(
                (_, place) =>
                    rows.Select(row => place + (unnamed ? 1 : 0) is var at && at < row.Length ? row[at] : string.Empty)
                        .Where(cell => cell.Length > 0 && !missing.Contains(cell))
                        .ToArray()),
        ];
        var comma =
            separator != ','
            && Array.Exists(columns, static cells =>
                cells.Length > 0
                && Array.TrueForAll(cells, static cell => IsNumber(cell, comma: true))
                && Array.Exists(cells, static cell => cell.Contains(',')));
        return new CsvPreview
        {
            File = name,
            Separator = separator,
            Encoding = encoding,
            DecimalComma = comma,
            RowsBeginUnnamed = unnamed,
            RowsBelowHeader = below,
            Missing = missing,
            Rows = rows.Count,
            Columns =
            [
                .. header.Select(
                    (column, place) =>
                        ColumnOf(
                            column.Trim() is { Length: > 0 } named ? named : string.Create(CultureInfo.InvariantCulture, $"column-{place + 1}"),
                            columns[place],
                            rows.Count,
                            comma)),
            ],
        };
    }

    /// <summary>Gives the mapping that the look suggests, for somebody to check: as <see cref="CsvMappingFile"/> reads it.</summary>
    /// <returns>JSON. What no look can tell, such as the time zone, stands there as <c>?</c>, which is refused until it is said.</returns>
    public string ToMapping() => CsvMappingOffer.Of(this);

    private static async Task<byte[]> BeginningAsync(string path, CancellationToken cancellationToken)
    {
        var stream = DatasetStream.Open(path, static _ => { });
        await using (stream.ConfigureAwait(false))
        {
            var bytes = new byte[MostBytes];
            var length = 0;
            try
            {
                for (
                    int read;
                    length < bytes.Length && (read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0;
                    length += read
                ) { }
            }
            catch (InvalidDataException)
            {
                throw new DatasetException(stream.ProblemHere(DatasetCodes.Damaged, Path.GetFileName(path)));
            }

            if (length < bytes.Length && stream.EndCode is { } code)
            {
                throw new DatasetException(stream.ProblemHere(code, Path.GetFileName(path)));
            }

            // Not within a line, and not within a character.
            var end = length < bytes.Length ? length : bytes.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            return bytes[start..Math.Max(start, end)];
        }
    }

    private static char SeparatorOf(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        var (tabs, semicolons, commas) = (line.Count((byte)'\t'), line.Count((byte)';'), line.Count((byte)','));
        return tabs > 0 && tabs >= semicolons && tabs >= commas ? '\t' : semicolons > 0 && semicolons >= commas ? ';' : ',';
    }

    private static async Task<List<string[]>> RowsAsync(byte[] text, char separator, string name, CancellationToken cancellationToken)
    {
        List<string[]> rows = [];
        using var stream = new MemoryStream(text);
        try
        {
            using var csv = CsvReader.Create(
                stream,
                new CsvReaderOptions
                {
                    Separator = separator,
                    HasHeader = false,
                    IncludeValuesInExceptions = false,
                    MaxRecordSize = MostBytes,
                });
            while (rows.Count <= MostRows && await csv.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(place => csv.GetString(place).Trim())]);
            }
        }
        catch (CsvFormatException exception)
        {
            throw new DatasetException(new DatasetProblem(DatasetCodes.NotCsv, name, exception.LineNumber));
        }

        return rows.Count > 0 ? rows : throw new DatasetException(new DatasetProblem(DatasetCodes.NotCsv, name, 1));
    }

    private static CsvColumnPreview ColumnOf(string name, string[] cells, int rows, bool comma)
    {
        decimal[]? numbers =
            cells.Length > 0 && Array.TrueForAll(cells, cell => IsNumber(cell, comma)) ? [.. cells.Select(cell => NumberOf(cell, comma))] : null;
        return new CsvColumnPreview(name, KindOf(cells, numbers), cells.Length, rows - cells.Length, numbers?.Min(), numbers?.Max())
        {
            DecimalPlaces = numbers?.Max(static number => number.Scale) ?? 0,
        };
    }

    private static CsvColumnKind KindOf(string[] cells, decimal[]? numbers)
    {
        bool All(Predicate<string> holds) => Array.TrueForAll(cells, holds);
        bool Fits(CsvDateTimeForm form) => All(cell => CsvDateTime.Fits(cell, form));
        return cells.Length == 0 ? CsvColumnKind.Empty
            : numbers is not null ? Array.TrueForAll(numbers, static number => number == decimal.Truncate(number)) ? CsvColumnKind.Whole : CsvColumnKind.Number
            : All(static cell => OffsetDateTimePattern.ExtendedIso.Parse(cell).Success) ? CsvColumnKind.Timestamp
            : Fits(CsvDateTimeForm.Iso) ? CsvColumnKind.DateTimeIso
            : (Fits(CsvDateTimeForm.DayFirst), Fits(CsvDateTimeForm.MonthFirst)) switch
            {
                (true, true) => CsvColumnKind.DateTimeAmbiguous,
                (true, false) => CsvColumnKind.DateTimeDayFirst,
                (false, true) => CsvColumnKind.DateTimeMonthFirst,
                _ => All(static cell => LocalDatePattern.Iso.Parse(cell).Success) ? CsvColumnKind.Date : CsvColumnKind.Text,
            };
    }

    private static bool IsNumber(string cell, bool comma) => !(comma && cell.Contains('.', StringComparison.Ordinal)) && TryNumber(cell, comma, out _);

    private static decimal NumberOf(string cell, bool comma) => TryNumber(cell, comma, out var number) ? number : 0;

    private static bool TryNumber(string cell, bool comma, out decimal number) =>
        decimal.TryParse(
            comma ? cell.Replace(',', '.') : cell,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number);
}
