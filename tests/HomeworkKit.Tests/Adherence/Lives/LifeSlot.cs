using HomeworkKit.Adherence;

namespace HomeworkKit.Tests.Adherence.Lives;

/// <summary>One time that a plan asks for, and the attempt that stands for it.</summary>
internal sealed class LifeSlot
{
    internal required EventId Plan { get; init; }

    internal required LocalDateTime Local { get; init; }

    internal required Instant Due { get; init; }

    internal required Instant Opens { get; init; }

    internal required Instant Closes { get; init; }

    /// <summary>Gets by when something has to be written down to be for it.</summary>
    internal required Instant Until { get; init; }

    internal required bool IsGone { get; init; }

    internal required OccurrenceStatus? Unanswered { get; init; }

    internal required LocalDate? PlanFrom { get; init; }

    internal required Instant PlanSince { get; init; }

    internal required bool IsAnyTime { get; init; }

    internal LifeAttempt? Answer { get; private set; }

    internal bool IsThereFor(LifeAttempt attempt, LocalDate date) =>
        Until > Instant.MinValue
        && (Until == Instant.MaxValue || attempt.Written <= Until)
        && (PlanFrom is not { } from || date >= from || attempt.Written >= PlanSince);

    internal bool Takes(LifeAttempt attempt) => Answer is null || attempt.Outcome > Answer.Outcome;

    internal bool Take(LifeAttempt attempt)
    {
        if (!Takes(attempt))
        {
            return false;
        }

        Answer = attempt;
        return true;
    }

    internal OccurrenceStatus StatusAt(Instant asOf) => Answer switch
    {
        { Outcome: AttemptOutcome.NotDone } => OccurrenceStatus.NotDone,
        { Outcome: AttemptOutcome.Partly } => OccurrenceStatus.Partly,
        { At: var at } => at < Opens ? OccurrenceStatus.DoneEarly : at < Closes ? OccurrenceStatus.Done : OccurrenceStatus.DoneLate,
        null => Unanswered ?? (asOf < Opens ? OccurrenceStatus.Upcoming : asOf < Closes ? OccurrenceStatus.Open : OccurrenceStatus.NoEntry),
    };
}
