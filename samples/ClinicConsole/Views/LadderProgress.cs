using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>What was tried of a ladder's step, as far as a viewer may see it.</summary>
/// <param name="Times">How many times, what was begun included.</param>
/// <param name="Peaks">The highest distress of each time that has one, the earliest first.</param>
internal sealed record LadderProgress(int Times, IReadOnlyList<Suds> Peaks)
{
    internal static ILookup<ExposureStepId, LadderProgress> Of(ExposureHierarchy ladder, IEnumerable<HomeworkCycle> cycles, Actor viewer) =>
        (
            from cycle in cycles
            where cycle.Assignment.Task is ExposureTask task && task.Hierarchy == ladder.Id
            from seen in cycle.VisibleTo(viewer).Attempts
            where !seen.IsRetracted && seen.Attempt.Outcome != AttemptOutcome.NotDone && seen.Attempt.Entry is ExposureRecord { Step: not null }
            orderby seen.Attempt.PerformedAt
            group (ExposureRecord)seen.Attempt.Entry! by ((ExposureRecord)seen.Attempt.Entry!).Step!.Value
        ).ToLookup(
            static tried => tried.Key,
            static tried => new LadderProgress(tried.Count(), [.. tried.Select(static record => record.PeakSuds ?? record.EndSuds).OfType<Suds>()]));
}
