namespace HomeworkKit.Research;

/// <summary>How a file tells nights as events, one a row: when, until when, and what. Trackers and common sleep diaries export so.</summary>
/// <remarks>
/// A row whose status is <see cref="Asleep"/> makes a night. Its bed and light are the last such events since the night before; its getting up is the first event of that kind from the end of sleep to the next night.
/// A night with several spells of sleep becomes several nights; other statuses are passed over.
/// </remarks>
public sealed record SleepEventMapping
{
    private readonly DateTimeZone _zone = DateTimeZone.Utc;

    /// <summary>Gets the study's name, from which ids are derived.</summary>
    public required string Study { get; init; }

    /// <summary>Gets whose diary it is: such files hold one person's.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the column of when an event began, with its offset.</summary>
    public required CsvColumn Start { get; init; }

    /// <summary>Gets the column of when it ended, with its offset.</summary>
    public required CsvColumn End { get; init; }

    /// <summary>Gets the column of what it was.</summary>
    public required CsvColumn Status { get; init; }

    /// <summary>Gets the word for getting into bed.</summary>
    public required string InBed { get; init; }

    /// <summary>Gets the word for putting out the light.</summary>
    public required string LightsOff { get; init; }

    /// <summary>Gets the word for sleep.</summary>
    public required string Asleep { get; init; }

    /// <summary>Gets the word for getting up.</summary>
    public required string OutOfBed { get; init; }

    /// <summary>Gets the zone that the person lived in, by whose clocks the nights are told.</summary>
    /// <value>An IANA id; UTC where nothing is said.</value>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public string TimeZone
    {
        get => _zone.Id;
        init => _zone = DateTimeZoneProviders.Tzdb[value];
    }

    /// <summary>Gets a value indicating whether a file that breaks off is read as far as it goes.</summary>
    /// <value>False by default: reading ends with a <see cref="DatasetException"/>. True: the rows before the break are read, and the report names its line. A last row without a line break counts as broken off, since its last cell may be.</value>
    public bool AllowsIncompleteFiles { get; init; }

    internal DateTimeZone Zone => _zone;
}
