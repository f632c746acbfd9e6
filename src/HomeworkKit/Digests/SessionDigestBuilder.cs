using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Makes the items of a digest.</summary>
internal sealed class SessionDigestBuilder(Actor viewer, Instant asOf, DigestPeriod period, AdherenceContext context)
{
    /// <summary>Makes the item of a cycle.</summary>
    /// <returns>The item. Null if the viewer is no party, and where it has ended and nothing is new in it that they see.</returns>
    internal DigestItem? Digest(HomeworkCycle cycle)
    {
        var sight = new Visibility(cycle, viewer);
        var view = sight.View();
        var news = new CycleNews(cycle, period);
        if (!view.IsParty || !Shows(cycle, view, news))
        {
            return null;
        }

        var matches = cycle.Match(asOf, context, viewer: viewer);
        var plan = view.Plan;
        var attempts = from seen in view.Attempts
                       where news.Touches(seen)
                       orderby seen.Attempt.PerformedAt, seen.Attempt.Id.Value
                       select Digest(cycle, sight, view, seen, news);
        var counted = matches with
        {
            Occurrences =
            [
                .. matches.Occurrences.Where(matched => matched.Occurrence.Opens <= asOf && matched.Occurrence.Closes > (period.Since ?? Instant.MinValue)),
            ],
            Attempts = [.. matches.Attempts.Where(matched => period.Contains(matched.Attempt.At))],
        };
        return new DigestItem
        {
            Assignment = cycle.Id,
            State = cycle.State,
            Title = PlanTitle.Of(cycle, plan),
            Schedule = plan.Schedule,
            When = plan.Schedule is { } schedule ? ScheduleText.Describe(schedule) : null,
            Rationale = plan.Agreement?.Rationale,
            Wish = plan.Wish,
            Approach = plan.Approach,
            Adaptations = plan.Adaptations,
            LooksAt = plan.LooksAt,
            Caregiver = plan.Caregiver,
            ToTalkOver = [.. plan.Validate().Findings],
            Priority = plan.Priority,
            Waits = viewer.Role == ActorRole.Clinician ? cycle.WaitsForClinician : [],
            RevisionWaits = cycle.WaitingRevision is not null || (cycle.State == CycleState.Proposed && !cycle.IsForConcerns),
            PlanIsClients = news.HasPlanOfClient && !cycle.IsForConcerns,
            IsForConcerns = cycle.IsForConcerns,
            Counts = counted.Counts,
            Problems = [.. matches.ProblemsOf(cycle)],
            Attempts = [.. attempts],
            HelpAsked = [.. view.Notes.Where(note => cycle.IsOpenHelp(note.Event))],
            Said = [.. view.Notes.Where(note => news.IsNew(note.Event) && !cycle.IsOpenHelp(note.Event))],
            ClockWarnings = ClockWarnings(cycle, news),
            Attachments = [.. view.Attachments.Where(attachment => news.IsNew(attachment.Event))],
            OpenConcerns = [.. view.Concerns.Where(static concern => concern.IsOpen)],
            AcknowledgedConcerns = [.. view.Concerns.Where(concern => !concern.IsOpen && (news.IsNew(concern.Event) || news.IsAcknowledgedNow(concern)))],
        };
    }

    // Told of events that the viewer sees at all.
    private ClockWarning[] ClockWarnings(HomeworkCycle cycle, CycleNews news)
    {
        ClockWarning[] found = [.. news.ClockWarnings(cycle, asOf, context.Schedule.Arrivals)];
        if (found.Length == 0)
        {
            return found;
        }

        var seen = cycle.EventsVisibleTo(viewer).Select(static happened => happened.Id).ToHashSet();
        return Array.FindAll(found, warning => seen.Contains(warning.Event));
    }

    // What somebody does not see is not why they read of it.
    private bool Shows(HomeworkCycle cycle, CycleView view, CycleNews news) =>
        (!cycle.IsForConcerns && cycle.State is not (CycleState.Completed or CycleState.Declined or CycleState.Stopped))
        || view.Notes.Any(note => cycle.IsOpenHelp(note.Event)) || view.Concerns.Any(static concern => concern.IsOpen)
        || (viewer.Role == ActorRole.Clinician && cycle.NeedsClinician)
        || (viewer.Role == ActorRole.Supporter ? cycle.EventsVisibleTo(viewer).Any(seen => news.IsNew(seen.Id)) : !news.IsEmpty);

    private DigestAttempt Digest(HomeworkCycle cycle, Visibility sight, CycleView view, AttemptView seen, CycleNews news)
    {
        var attempt = seen.Attempt;
        var at = attempt.PerformedAt.InZoneWithin(PlanZone.Of(cycle, context, attempt));
        var entry = new DigestAttempt
        {
            Attempt = attempt.Id,
            At = at.LocalDateTime,
            Outcome = attempt.Outcome,
            InSession = attempt.Setting == Setting.InSession,
            ArrivedSince = news.ArrivedSince(seen),
            ChangedSince = news.ChangedSince(seen),
            IsAhead = attempt.PerformedAt > asOf,
            ClockMark = news.ClockMark(seen, asOf, context.Schedule.Arrivals),
            IsWithdrawn = seen.IsRetracted,
            IsErased = seen.IsErased,
            KeptPrivate = seen.Hidden,
        };
        if (seen.IsRetracted)
        {
            return entry;
        }

        var changes = Changes(attempt);
        var task = view.Plan.Task is not null && cycle.PlanOf(attempt, context).Plan is var plan && sight.SeesPlan(plan) ? plan.Task : null;
        return entry with
        {
            StillBlank = attempt.Entry is { } entered && task is not null ? cycle.Catalog.Validate(task, entered).Missing : [],
            Dangers =
                attempt.Entry is IReportsDanger reports && reports.GetDanger() is { } danger
                    ? [new Finding(danger.Code, "entry", danger.Message, danger.Tier)]
                    : [],
            Changes = changes,
            Barriers = attempt.Barriers,
            Noticed = attempt.Noticed,
            Surprised = attempt.Surprised,
            QuestionForSession = attempt.QuestionForSession,
            Told = attempt.Source is AttemptSource.ByTelephone or AttemptSource.OnPaper ? attempt.Source : null,
            ToldBy = attempt.ToldBy,
            Instead = attempt.Instead,
            Feedback = attempt.Feedback,
            FromOthers = attempt.FromOthers,
            SkillsUsed = attempt.SkillsUsed,
            Words = [.. AttemptWords.Of(cycle, task, attempt, changes)],
            Attachments = attempt.Attachments,
        };
    }

    private static IReadOnlyList<RatingChange> Changes(Attempt attempt)
    {
        var own = (attempt.Entry as IHasRatingChanges)?.GetRatingChanges() ?? [];
        var feelings = attempt
            .FeelingsBefore.Concat(attempt.FeelingsAfter)
            .Select(static feeling => feeling.Name)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase);
        var (before, after) = (Strengths(attempt.FeelingsBefore), Strengths(attempt.FeelingsAfter));
        return [.. own, .. RatingChange.List(feelings.Select(name => RatingChange.Of(name, before.GetValueOrDefault(name), after.GetValueOrDefault(name))))];
    }

    // The first of several of one name counts.
    private static Dictionary<string, Rating?> Strengths(IReadOnlyList<FeelingRating> feelings)
    {
        var strengths = new Dictionary<string, Rating?>(StringComparer.OrdinalIgnoreCase);
        foreach (var feeling in feelings.Where(static feeling => feeling.Name is not null))
        {
            strengths.TryAdd(feeling.Name!, feeling.Strength);
        }

        return strengths;
    }
}
