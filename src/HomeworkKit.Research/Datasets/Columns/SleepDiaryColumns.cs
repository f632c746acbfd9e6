using HomeworkKit.Kinds;
using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>Sleep diaries: one night a row. Columns that the file does not have are left out.</summary>
public sealed record SleepDiaryColumns : CsvRecordMapping
{
    private const int MinutesPerDay = 24 * 60;
    private const int MostAwakenings = 200;
    private readonly LocalDatePattern _date = LocalDatePattern.Iso;
    private readonly LocalTimePattern _time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Gets the column of the date on which the person got up.</summary>
    public required CsvColumn WakeDate { get; init; }

    /// <summary>Gets how dates are written.</summary>
    /// <value>A NodaTime pattern; ISO where nothing is said.</value>
    /// <exception cref="NodaTime.Text.InvalidPatternException">The pattern is not one.</exception>
    public string DatePattern
    {
        get => _date.PatternText;
        init => _date = LocalDatePattern.CreateWithInvariantCulture(value);
    }

    /// <summary>Gets how clock times are written.</summary>
    /// <value>A NodaTime pattern; <c>HH:mm</c> where nothing is said.</value>
    /// <exception cref="NodaTime.Text.InvalidPatternException">The pattern is not one.</exception>
    public string TimePattern
    {
        get => _time.PatternText;
        init => _time = LocalTimePattern.CreateWithInvariantCulture(value);
    }

    /// <summary>Gets the column of when the person got into bed.</summary>
    public CsvColumn? IntoBed { get; init; }

    /// <summary>Gets the column of when the person tried to sleep.</summary>
    public CsvColumn? TriedToSleep { get; init; }

    /// <summary>Gets the column of the minutes of falling asleep.</summary>
    public CsvColumn? MinutesToFallAsleep { get; init; }

    /// <summary>Gets the column of the number of awakenings.</summary>
    public CsvColumn? Awakenings { get; init; }

    /// <summary>Gets the column of the minutes awake in the night.</summary>
    public CsvColumn? MinutesAwake { get; init; }

    /// <summary>Gets a value indicating whether the minutes awake hold the time after the final awakening too.</summary>
    public bool MinutesAwakeIncludeFinalAwakening { get; init; }

    /// <summary>Gets the column of the final awakening.</summary>
    public CsvColumn? FinalAwakening { get; init; }

    /// <summary>Gets the column of when the person got up.</summary>
    public CsvColumn? OutOfBed { get; init; }

    /// <summary>Gets the column of how well the person slept.</summary>
    public CsvColumn? Quality { get; init; }

    /// <summary>Gets the scale of the quality.</summary>
    /// <value>Null for 1 to 5.</value>
    public RatingScale? QualityScale { get; init; }

    internal override HomeworkTask Task => new SleepDiaryTask { Form = SleepDiaryForm.Core, QualityScale = QualityScale };

    internal override IEnumerable<CsvColumn> Columns =>
        new[] { WakeDate, IntoBed, TriedToSleep, MinutesToFallAsleep, Awakenings, MinutesAwake, FinalAwakening, OutOfBed, Quality }.OfType<CsvColumn>();

    internal override HomeworkEntry? Read(CsvRow row, string? zone)
    {
        var night = new SleepNight
        {
            IntoBed = row.Parsed(IntoBed, _time),
            TriedToSleep = row.Parsed(TriedToSleep, _time),
            MinutesToFallAsleep = row.Whole(MinutesToFallAsleep, 0, MinutesPerDay),
            Awakenings = row.Whole(Awakenings, 0, MostAwakenings),
            MinutesAwake = row.Whole(MinutesAwake, 0, MinutesPerDay),
            FinalAwakening = row.Parsed(FinalAwakening, _time),
            OutOfBed = row.Parsed(OutOfBed, _time),
            Quality = row.Rating(Quality, QualityScale ?? SleepDiaryTask.FivePoint),
        };
        return night == new SleepNight() ? null : night with
        {
            WakeDate = row.Parsed(WakeDate, _date),
            TimeZone = zone,
            MinutesAwakeIncludeFinalAwakening = MinutesAwakeIncludeFinalAwakening,
        };
    }
}
