using HomeworkKit.Attempts;
using HomeworkKit.Cycles;
using HomeworkKit.Primitives;
using HomeworkKit.Scheduling;
using HomeworkKit.Validation;

namespace HomeworkKit.Adherence;

/// <summary>Makes the items of a digest.</summary>
internal sealed class Digester(Actor viewer, Instant asOf, Instant? since, AdherenceContext context)
{
    internal bool Shows(HomeworkCycle cycle) =>
        cycle.State is not (CycleState.Completed or CycleState.Declined or CycleState.Stopped) || cycle.HelpIsOpen || cycle.ConcernIsOpen
        || cycle.Events.Any(happened => IsInPeriod(happened.At));

    internal DigestItem Digest(HomeworkCycle cycle)
    {
        var view = cycle.VisibleTo(viewer);
        var matches = cycle.Match(asOf, context);
        var plan = view.Plan;
        var attempts = from seen in view.Attempts
                       where !seen.IsRetracted && seen.Attempt.PerformedAt <= asOf && Touched(cycle, seen.Attempt)
                       orderby seen.Attempt.PerformedAt, seen.Attempt.Id.Value
                       select Digest(cycle, seen);
        var period = matches with
        {
            Occurrences = [.. matches.Occurrences.Where(matched => matched.Occurrence.Opens <= asOf && matched.Occurrence.Closes > (since ?? Instant.MinValue))],
            Attempts = [.. matches.Attempts.Where(matched => IsInPeriod(matched.Attempt.At))],
        };
        return new DigestItem
        {
            Assignment = cycle.Id,
            State = cycle.State,
            Title = PlanTitle.Of(cycle, plan),
            When = plan.Schedule is { } schedule ? ScheduleText.Describe(schedule) : null,
            Rationale = plan.Agreement?.Rationale,
            Priority = plan.Priority,
            RevisionWaits = cycle.WaitingRevision is not null || cycle.State == CycleState.Proposed,
            Counts = period.Counts,
            Attempts = [.. attempts],
            HelpAsked = [.. view.Notes.Where(note => cycle.OpenHelp.Contains(note.Event))],
            OpenConcerns = [.. view.Concerns.Where(static concern => concern.IsOpen)],
        };
    }

    private DigestAttempt Digest(HomeworkCycle cycle, AttemptView seen)
    {
        var attempt = seen.Attempt;
        var at = attempt.PerformedAt.InZone(PlanZone.At(cycle, context, attempt.PerformedAt));
        return new DigestAttempt
        {
            Attempt = attempt.Id,
            At = at.LocalDateTime,
            Outcome = attempt.Outcome,
            InSession = attempt.Setting == Setting.InSession,
            KeptPrivate = seen.Hidden,
            StillBlank = StillBlank(cycle, attempt, at.Date),
            Changes = Changes(attempt),
            Barriers = attempt.Barriers,
            Noticed = attempt.Noticed,
            Surprised = attempt.Surprised,
            QuestionForSession = attempt.QuestionForSession,
        };
    }

    private static IReadOnlyList<Finding> StillBlank(HomeworkCycle cycle, Attempt attempt, LocalDate date) =>
        attempt.Entry is { } entry && (PlanZone.PlanOn(cycle, date) ?? cycle.Assignment).Task is { } task ? cycle.Catalog.Validate(task, entry).Missing : [];

    private static IReadOnlyList<RatingChange> Changes(Attempt attempt)
    {
        var own = (attempt.Entry as IRatesBeforeAndAfter)?.GetRatingChanges() ?? [];
        var feelings = attempt.FeelingsBefore.Concat(attempt.FeelingsAfter).Select(static feeling => feeling.Name).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
        return [.. own, .. RatingChange.List(feelings.Select(name => RatingChange.Of(name, Strength(attempt.FeelingsBefore, name), Strength(attempt.FeelingsAfter, name))))];
    }

    private static Rating? Strength(IReadOnlyList<FeelingRating> feelings, string name) =>
        feelings.FirstOrDefault(feeling => string.Equals(feeling.Name, name, StringComparison.OrdinalIgnoreCase))?.Strength;

    private bool IsInPeriod(Instant at) => at <= asOf && (since is not { } from || at >= from);

    // What was done earlier and written down, gone on with or corrected since is news too.
    private bool Touched(HomeworkCycle cycle, Attempt attempt) =>
        IsInPeriod(attempt.PerformedAt) || cycle.Attempts.Any(recorded => recorded.Id == attempt.Id && recorded.Versions.Any(version => IsInPeriod(version.At)));
}
