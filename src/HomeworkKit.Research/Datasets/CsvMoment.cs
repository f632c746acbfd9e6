using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>How a file says when something was. A closed choice: a time stamp, a local date with or without a time, or a day and a prompt of a protocol.</summary>
public abstract record CsvMoment
{
    /// <summary>Gets the columns that it reads.</summary>
    internal abstract IEnumerable<CsvColumn> Columns { get; }

    /// <summary>Reads the moment of a row; null where it is missing or wrong, which the row then has told.</summary>
    internal abstract Instant? Read(CsvRow row, DateTimeZone zone);

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
