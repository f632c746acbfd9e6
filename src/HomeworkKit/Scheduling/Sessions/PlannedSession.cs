namespace HomeworkKit.Scheduling;

/// <summary>A session in the client's calendar.</summary>
public sealed partial record PlannedSession : ContentRecord
{
    /// <summary>The host's reference.</summary>
    public required SessionRef Session { get; init; }

    /// <summary>When it is now planned, or was held: local date and time.</summary>
    public required LocalDateTime At { get; init; }

    /// <summary>The tz id of the place it is planned in.</summary>
    /// <value>Null: the zone of the schedule that asks.</value>
    public string? Zone { get; init; }

    /// <summary>What is known of it.</summary>
    /// <value>Absent in JSON: planned.</value>
    public SessionStatus Status { get; init; }

    /// <summary>The times it was planned for before, oldest first.</summary>
    public IReadOnlyList<LocalDateTime> MovedFrom
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    internal bool IsReachable => ScheduleLimits.Reach(At.Date) && MovedFrom.All(static at => ScheduleLimits.Reach(at.Date));

    /// <summary>Moves the session and remembers where it was, so that what was answered for the old time stays there.</summary>
    /// <param name="at">The new local date and time.</param>
    /// <returns>The moved session; this one if the time is the same.</returns>
    public PlannedSession MovedTo(LocalDateTime at) => at == At ? this : this with { At = at, MovedFrom = [.. MovedFrom, At] };
}
