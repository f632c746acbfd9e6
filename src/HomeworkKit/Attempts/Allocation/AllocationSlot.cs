using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>An occurrence with the attempt that stands for it.</summary>
internal sealed class AllocationSlot<T>(OpenOccurrence open, int order)
    where T : class, IAllocated
{
    internal Occurrence Occurrence { get; } = open.Occurrence;

    internal int Order { get; } = order;

    internal bool IsGone { get; } = open.IsGone;

    internal bool IsEverLive { get; } = open.OpenUntil > Instant.MinValue;

    /// <summary>Gets the occurrence as it turned out: done before it was taken away, it was not.</summary>
    internal Occurrence Final =>
        Answer is not null && (Occurrence.IsSetAside || Occurrence.IsNotApplicable)
            ? Occurrence with
            {
                IsSetAside = false,
                IsNotApplicable = false,
            }
            : Occurrence;

    internal T? Answer { get; set; }

    // An attempt recorded before a later plan was agreed, and done before its first date, cannot answer that plan.
    internal bool IsLiveFor(T attempt, LocalDate date) =>
        (open.OpenUntil == Instant.MaxValue || AllocationBoard<T>.Recorded(attempt) <= open.OpenUntil)
        && (open.PlanFrom is not { } from || date >= from || AllocationBoard<T>.Recorded(attempt) >= open.PlanSince);

    internal bool Takes(T attempt) => Answer is null || attempt.Outcome > Answer.Outcome;
}
