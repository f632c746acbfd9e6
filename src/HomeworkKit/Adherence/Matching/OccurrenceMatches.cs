using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>Occurrences with the attempts that answer them, as of one moment.</summary>
/// <remarks>The same whatever order the attempts arrived in. Equality is by value.</remarks>
public sealed partial record OccurrenceMatches
{
    /// <summary>Gets the moment that is looked at.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets the zone in which days are days.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Gets the occurrences in the order in which they are due.</summary>
    public IReadOnlyList<MatchedOccurrence> Occurrences { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the attempts in the order in which they were made.</summary>
    public IReadOnlyList<MatchedAttempt> Attempts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether neither the plan nor whoever asked names an end: then a final figure covers what has closed.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>Gets what keeps schedules from having occurrences, and what is wrong with the sessions that they look at.</summary>
    /// <value>Empty if nothing is.</value>
    public IReadOnlyList<ScheduleProblem> Problems { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how often each status and place came up.</summary>
    public AdherenceCounts Counts => AdherenceCounts.Of(this);

    internal IEnumerable<PlanProblem> ProblemsOf(HomeworkCycle cycle) =>
        Problems.Select(problem => new PlanProblem { Assignment = cycle.Id, Code = problem.Code, Path = problem.Path });
}
