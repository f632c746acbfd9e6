namespace HomeworkKit.Research;

/// <summary>A day of the protocol and a prompt of the day, for files without dates: experience sampling is often published so.</summary>
/// <remarks>The moments are those of the protocol, not of the answers: fit for order and for pairs within a day, not for latencies.</remarks>
public sealed record CsvDayAndPrompt : CsvMoment
{
    private const int MostDays = 3660;
    private const int MinutesPerDay = 24 * 60;

    /// <summary>Gets the column of the day, counted from 1.</summary>
    public required CsvColumn Day { get; init; }

    /// <summary>Gets the column of the prompt of the day, counted from 1.</summary>
    public required CsvColumn Prompt { get; init; }

    /// <summary>Gets the date that day 1 is given.</summary>
    public required LocalDate FirstDay { get; init; }

    /// <summary>Gets the local time that prompt 1 is given.</summary>
    public required LocalTime FirstPrompt { get; init; }

    /// <summary>Gets the minutes from one prompt to the next.</summary>
    /// <value>Above 0.</value>
    public required int MinutesBetweenPrompts { get; init; }

    internal override IEnumerable<CsvColumn> Columns => [Day, Prompt];

    /// <summary>Gives the column that is blank in a row; null where both are there.</summary>
    internal CsvColumn? MissingIn(CsvRow row) => row.Text(Day) is null ? Day : row.Text(Prompt) is null ? Prompt : null;

    private protected override Instant? ReadIn(CsvRow row, DateTimeZone zone) =>
        row.Whole(Day, 1, MostDays) is { } day && row.Whole(Prompt, 1, MinutesPerDay) is { } prompt
            ? (FirstDay.PlusDaysWithin(day - 1) + FirstPrompt).InstantIn(zone).PlusWithin(Duration.FromMinutes((long)MinutesBetweenPrompts * (prompt - 1)))
            : null;
}
