using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>What matching depends on besides occurrences and attempts.</summary>
public sealed partial record MatchConditions
{
    /// <summary>How long after its window an occurrence can still be answered late, where nothing else is said: 24 hours.</summary>
    public static Duration UsualLateness { get; } = Duration.FromHours(24);

    /// <summary>Gets the moment that is looked at. Attempts after it are not there yet.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets the zone in which the local date of an attempt is told.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Gets the pauses: what is done then is extra.</summary>
    public IReadOnlyList<DateRange> Pauses { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how long after its window has closed an occurrence can still be answered.</summary>
    /// <value>0 or more, not included itself; null is <see cref="UsualLateness"/>.</value>
    public Duration? LateWithin { get; init; }
}
