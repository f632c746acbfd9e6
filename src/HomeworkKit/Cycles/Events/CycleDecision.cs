namespace HomeworkKit.Events;

/// <summary>A decision about a piece of homework: agreed, changed, paused, reviewed. The table says whether it may be made.</summary>
public abstract partial record CycleDecision : CycleEvent
{
    /// <summary>Gets the local date on which it was made, in the client's zone.</summary>
    /// <value>
    /// What a decision about a plan that floats with the client means by "today"; verbs fill it in from the zone that they are given. Null where nobody said:
    /// such a date is told in UTC, and <see cref="HomeworkCycle.Warnings"/> says so. A plan in a fixed zone tells its own dates.
    /// </value>
    public LocalDate? On { get; init; }
}
