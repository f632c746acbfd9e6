namespace HomeworkKit.Research;

/// <summary>How a file tells nights as events, one a row: when, until when, and what. Trackers and common sleep diaries export so.</summary>
/// <remarks>
/// A row whose status is <see cref="Asleep"/> is a spell of sleep. Spells with less than <see cref="LongestWakeWithinNight"/> between them are one night, and
/// the time between them is time awake, whether or not the person got up. The night's bed and light are the last such events since the night before; its
/// getting up is the first event of that kind from the end of sleep to the next night. Events of one instant come in the order of a night: out of bed, in bed,
/// lights off, asleep. Other statuses are passed over. What the file states is all there is: a night of one spell has no awakening, and its sleep lasted from
/// the one time to the other.
/// </remarks>
public sealed record SleepEventMapping
{
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
    /// <value>An IANA id; null where nobody says. Then no night is read, and each is told as <see cref="DatasetCodes.TimeZoneMissing"/>.</value>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public string? TimeZone
    {
        get => Zone?.Id;
        init => Zone = value is null ? null : DateTimeZoneProviders.Tzdb[value];
    }

    /// <summary>Gets a value indicating whether a file that breaks off is read as far as it goes.</summary>
    /// <value>
    /// False by default: reading ends with a <see cref="DatasetException"/>. True: the rows before the break are read, and the report names its line. A last
    /// row without a line break is read and noted if it has all its fields, and counts as broken off if it has not.
    /// </value>
    public bool AllowsIncompleteFiles { get; init; }

    /// <summary>Gets the time awake from which on two spells of sleep are two nights.</summary>
    /// <value>Two hours where nothing is said: a nap in the afternoon is a night of its own.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public Duration LongestWakeWithinNight
    {
        get;
        init => field = value >= Duration.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = Duration.FromHours(2);

    internal DateTimeZone? Zone { get; private init; }

    // At one instant, what ends a night comes before what begins one.
    internal int RankOf(string status) => status == OutOfBed ? 0 : status == InBed ? 1 : status == LightsOff ? 2 : 3;
}
