namespace HomeworkKit.Scheduling;

/// <summary>When an occurrence is due, without the rest: what a calendar of years is made of.</summary>
/// <remarks>Equality is by value. The <c>default</c> is midnight of 1 January 1970 in UTC. Sixteen bytes.</remarks>
public readonly partial record struct OccurrenceTime
{
    private readonly int _toUnix;
    private readonly byte _kind;
    private readonly byte _element;

    internal OccurrenceTime(long localSeconds, int toUnix, OccurrenceKind kind, int element)
    {
        LocalSeconds = localSeconds;
        _toUnix = toUnix;
        _kind = (byte)kind;
        _element = (byte)element;
    }

    /// <summary>The local date and time that the schedule names, also where the clocks skip it.</summary>
    public LocalDateTime Local => Days.Local(LocalSeconds);

    /// <summary>The moment it is due.</summary>
    public Instant Due => Instant.FromUnixTimeSeconds(UnixSeconds);

    /// <summary>How the local time met the clock.</summary>
    public OccurrenceKind Kind => (OccurrenceKind)_kind;

    /// <summary>The place of the element in the schedule, from 0.</summary>
    public int Element => _element;

    internal long LocalSeconds { get; }

    internal long UnixSeconds => LocalSeconds + _toUnix;

    internal int Day => (int)((LocalSeconds - (((LocalSeconds % Days.SecondsPerDay) + Days.SecondsPerDay) % Days.SecondsPerDay)) / Days.SecondsPerDay);
}
