using HomeworkKit.Primitives;

namespace HomeworkKit.Scheduling;

/// <summary>What a schedule has to know of the world to become occurrences: where the client is, their sessions, what is answered.</summary>
/// <remarks>Equality is by value for the lists and by reference for the zone provider.</remarks>
public sealed record ScheduleContext
{
    /// <summary>Where the client is: the zone of floating schedules.</summary>
    public required DateTimeZone ClientZone { get; init; }

    /// <summary>The zones that are known.</summary>
    /// <value>Null: the tz database that comes with NodaTime.</value>
    public IDateTimeZoneProvider? Zones { get; init; }

    /// <summary>The client's sessions.</summary>
    /// <value>Null: none are known.</value>
    public SessionCalendar? Sessions { get; init; }

    /// <summary>The occurrences that have been answered: they stay when a session moves.</summary>
    public IReadOnlyList<OccurrenceId> Answered
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>Times of rest besides those that the schedule names: the cycle's own pauses.</summary>
    public IReadOnlyList<DateRange> Pauses
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The first local date on which the schedule is in force.</summary>
    /// <value>Null: from its start.</value>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>The local date from which it is no longer in force: replaced or stopped.</summary>
    /// <value>Null: until its end.</value>
    public LocalDate? EffectiveUntil { get; init; }

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(ScheduleContext);
}
