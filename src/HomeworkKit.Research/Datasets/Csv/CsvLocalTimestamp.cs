using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>A local date, and a local time where there is one, in the mapping's zone.</summary>
/// <remarks>Times that a clock change skips are shifted forward; times that it repeats are the first of the two.</remarks>
public sealed record CsvLocalTimestamp : CsvMoment
{
    private readonly IPattern<LocalDate> _date = LocalDatePattern.Iso;
    private readonly IPattern<LocalTime> _time = LocalTimePattern.ExtendedIso;

    /// <summary>Gets the column of the date.</summary>
    public required CsvColumn Date { get; init; }

    /// <summary>Gets how dates are written.</summary>
    /// <value>A NodaTime pattern, for example <c>dd.MM.uuuu</c>; ISO where nothing is said.</value>
    /// <exception cref="ArgumentException">The pattern is not one.</exception>
    public string DatePattern
    {
        get => field ?? "uuuu'-'MM'-'dd";
        init => (field, _date) = (value, Checked(LocalDatePattern.CreateWithInvariantCulture, value));
    }

    /// <summary>Gets the column of the time.</summary>
    /// <value>Null where there is none: then it is noon.</value>
    public CsvColumn? Time { get; init; }

    /// <summary>Gets how times are written.</summary>
    /// <value>A NodaTime pattern, for example <c>HH:mm</c>; ISO with seconds where nothing is said.</value>
    /// <exception cref="ArgumentException">The pattern is not one.</exception>
    public string TimePattern
    {
        get => field ?? "HH':'mm':'ss;FFFFFFFFF";
        init => (field, _time) = (value, Checked(LocalTimePattern.CreateWithInvariantCulture, value));
    }

    internal override IEnumerable<CsvColumn> Columns => Time is null ? [Date] : [Date, Time];

    private protected override Instant? ReadIn(CsvRow row, DateTimeZone zone) =>
        row.Parsed(Date, _date) is not { } date ? null
        : Time is null ? row.Moment(Date, date + LocalTime.Noon, zone)
        : row.Parsed(Time, _time) is { } time ? row.Moment(Date, date + time, zone)
        : null;
}
