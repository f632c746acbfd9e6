using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>
/// How a file says when something was. A closed choice: a time stamp, a local date with or without a time, or a day and a prompt of a protocol.
/// </summary>
public abstract record CsvMoment
{
    /// <summary>Gets the columns that it reads.</summary>
    internal abstract IEnumerable<CsvColumn> Columns { get; }

    /// <summary>Gets a value indicating whether it tells local time, which means nothing without a zone.</summary>
    internal virtual bool NeedsZone => true;

    /// <summary>Reads the moment of a row; null where it is missing, wrong or needs a zone that nobody names, which the row then has told.</summary>
    internal Instant? Read(CsvRow row, DateTimeZone? zone)
    {
        if (NeedsZone && zone is null)
        {
            row.Tell(DatasetCodes.TimeZoneMissing, Columns.First());
            return null;
        }

        return ReadIn(row, zone ?? DateTimeZone.Utc);
    }

    /// <summary>Reads the moment of a row in a zone, which plays no part where none is needed.</summary>
    private protected abstract Instant? ReadIn(CsvRow row, DateTimeZone zone);

    private protected static IPattern<T> Checked<T>(Func<string, IPattern<T>> make, string pattern)
    {
        try
        {
            return make(pattern);
        }
        catch (InvalidPatternException exception)
        {
            throw new ArgumentException(DatasetMessages.BadPattern, nameof(pattern), exception);
        }
    }
}
