using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>What became of a week's occurrences.</summary>
/// <remarks>
/// Due are those named for a day of the week, invitations, pauses and void ones apart; each of them is done, done in part, not done, without an entry or still
/// open. Carried over are earlier ones whose window was still open, or that were done late, in the week.
/// </remarks>
public sealed partial record WeeklyCounts : ContentRecord
{
    /// <summary>Gets how many were due.</summary>
    public int Due { get; init; }

    /// <summary>Gets how many of them were done, early and late ones included.</summary>
    public int Done { get; init; }

    /// <summary>Gets how many of them were done in part.</summary>
    public int Partly { get; init; }

    /// <summary>Gets how many of them were recorded as not done.</summary>
    public int NotDone { get; init; }

    /// <summary>Gets how many of those that were not done had something else done instead.</summary>
    /// <value>0 to <see cref="NotDone"/>.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int DidInstead { get; init; }

    /// <summary>Gets how many of them closed without anything recorded.</summary>
    public int NoEntry { get; init; }

    /// <summary>Gets how many of them are open or still to come.</summary>
    public int StillOpen { get; init; }

    /// <summary>Gets how many from before the week could still be done in it, or were done late in it.</summary>
    public int CarriedOver { get; init; }

    /// <summary>Gets how many fell into a pause.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int OnHold { get; init; }

    /// <summary>Gets how many attempts of the week were extra, taken-up invitations included.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Extra { get; init; }

    internal static (WeeklyCounts Counts, IEnumerable<PlanProblem> Problems) Of(
        HomeworkCycle cycle,
        LocalDate from,
        Instant asOf,
        AdherenceContext context,
        Actor? viewer)
    {
        var end = from.PlusDaysWithin(7);
        var (start, after) = (Start(cycle, from, context), Start(cycle, end, context));

        // A plan in a fixed zone may name the last day of the week up to a day later than the client's own clock.
        var matches = cycle.Match(asOf, context with { Until = after.PlusWithin(Duration.FromDays(2)) }, viewer: viewer);
        var counts = new WeeklyCounts
        {
            CarriedOver = matches.Occurrences.Count(matched => IsAsked(matched) && matched.Occurrence.Local.Date < from
                && (matched.Answer is { } answer ? answer.At >= start && answer.At < after : matched.Occurrence.Closes > start)),
            OnHold = matches.Occurrences.Count(matched => IsWithin(matched, from, end) && !matched.IsInvitation && matched.Status == OccurrenceStatus.SetAside),
            Extra =
                matches.Attempts.Count(matched =>
                    matched.Allocation is AttemptAllocation.Extra or AttemptAllocation.WhileSetAside
                    && matched.Attempt.At >= start
                    && matched.Attempt.At < after)
                + matches.Occurrences.Count(matched =>
                    matched.IsInvitation && matched.Answer is { Outcome: not HomeworkKit.AttemptOutcome.NotDone } && IsWithin(matched, from, end)),
        };
        foreach (var matched in matches.Occurrences.Where(matched => IsAsked(matched) && IsWithin(matched, from, end)))
        {
            counts = counts.With(matched.Status) with { DidInstead = counts.DidInstead + (AdherenceCounts.IsInstead(matched) ? 1 : 0) };
        }

        return (counts, matches.ProblemsOf(cycle));
    }

    internal WeeklyCounts Plus(WeeklyCounts other) => new()
    {
        Due = Due + other.Due,
        Done = Done + other.Done,
        Partly = Partly + other.Partly,
        NotDone = NotDone + other.NotDone,
        DidInstead = DidInstead + other.DidInstead,
        NoEntry = NoEntry + other.NoEntry,
        StillOpen = StillOpen + other.StillOpen,
        CarriedOver = CarriedOver + other.CarriedOver,
        OnHold = OnHold + other.OnHold,
        Extra = Extra + other.Extra,
    };

    private static bool IsAsked(MatchedOccurrence matched) =>
        !matched.IsInvitation && matched.Status is not (OccurrenceStatus.SetAside or OccurrenceStatus.NotApplicable);

    private static bool IsWithin(MatchedOccurrence matched, LocalDate from, LocalDate end) =>
        matched.Occurrence.Local.Date >= from && matched.Occurrence.Local.Date < end;

    private static Instant Start(HomeworkCycle cycle, LocalDate date, AdherenceContext context)
    {
        var here = date.StartIn(context.Schedule.ClientZone);
        return date.StartIn(PlanZone.At(cycle, context, here));
    }

    private WeeklyCounts With(OccurrenceStatus status) => status switch
    {
        OccurrenceStatus.Done or OccurrenceStatus.DoneEarly or OccurrenceStatus.DoneLate => this with { Due = Due + 1, Done = Done + 1 },
        OccurrenceStatus.Partly => this with { Due = Due + 1, Partly = Partly + 1 },
        OccurrenceStatus.NotDone => this with { Due = Due + 1, NotDone = NotDone + 1 },
        OccurrenceStatus.NoEntry => this with { Due = Due + 1, NoEntry = NoEntry + 1 },
        _ => this with { Due = Due + 1, StillOpen = StillOpen + 1 },
    };
}
