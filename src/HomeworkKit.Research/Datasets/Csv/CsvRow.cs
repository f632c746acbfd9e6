using System.Globalization;
using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>The cells of one row by their columns. What cannot be read is blank, and told by line and column; never by what stood there.</summary>
internal sealed class CsvRow(CsvTable table, IReadOnlyList<string> missing, DatasetReport report, bool decimalComma = false)
{
    /// <summary>Gives a cell's text; null where it is missing or there is no such column.</summary>
    internal string? Text(CsvColumn? column)
    {
        if (column is null)
        {
            return null;
        }

        var text = table.Cell(column.Name);
        return text.Length == 0 || missing.Contains(text) || column.Missing.Contains(text) ? null : text;
    }

    internal decimal? Number(CsvColumn? column, decimal? least = null)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        // With a decimal comma a point is none, and the other way round: 1.234 is never taken for another number.
        if (
            (decimalComma && text.Contains('.', StringComparison.Ordinal))
            || !decimal.TryParse(
                decimalComma ? text.Replace(',', '.') : text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number))
        {
            return Blank<decimal?>(DatasetCodes.NotANumber, column!);
        }

        return number < least ? Blank<decimal?>(DatasetCodes.OutOfScale, column!) : number;
    }

    internal int? Whole(CsvColumn? column, int least, int most) => Number(column) switch
    {
        null => null,
        var number when number == decimal.Truncate(number.Value) && number >= least && number <= most => (int)number,
        _ => Blank<int?>(DatasetCodes.OutOfScale, column!),
    };

    internal Rating? Rating(CsvColumn? column, RatingScale scale) => Number(column) switch
    {
        null => null,
        { } number when HomeworkKit.Rating.TryCreate(number, scale, out var rating) => rating,
        _ => Blank<Rating?>(DatasetCodes.OutOfScale, column!),
    };

    internal bool? YesNo(CsvColumn column) => Text(column)?.ToUpperInvariant() switch
    {
        null => null,
        "1" or "YES" or "TRUE" => true,
        "0" or "NO" or "FALSE" => false,
        _ => Blank<bool?>(DatasetCodes.UnknownValue, column),
    };

    internal string? OneOf(CsvColumn column, IEnumerable<string> keys) =>
        Text(column) is not { } text ? null : keys.Contains(text) ? text : Blank<string?>(DatasetCodes.UnknownValue, column);

    internal T? Parsed<T>(CsvColumn? column, IPattern<T> pattern)
        where T : struct
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var result = pattern.Parse(text);
        return result.Success ? result.Value : Blank<T?>(DatasetCodes.InvalidTime, column!);
    }

    /// <summary>The moment of a local time that stands in a column; blank where calendars do not hold it.</summary>
    internal Instant? Moment(CsvColumn column, LocalDateTime local, DateTimeZone zone) =>
        local.EnteredIn(zone) ?? Blank<Instant?>(DatasetCodes.InvalidTime, column);

    internal Instant? Moment(CsvColumn? column) =>
        Parsed(column, OffsetDateTimePattern.ExtendedIso) is { } time ? time.EnteredAt() ?? Blank<Instant?>(DatasetCodes.InvalidTime, column!) : null;

    internal void Skip(string code, CsvColumn? column = null) => report.Add(new DatasetProblem(code, table.Name, table.Line, column?.Name));

    internal void Tell(string code, CsvColumn? column = null) =>
        report.Add(new DatasetProblem(code, table.Name, table.Line, column?.Name, IsLineSkipped: false));

    internal T? Blank<T>(string code, CsvColumn column)
    {
        Tell(code, column);
        return default;
    }
}
