using HomeworkKit.Cycles.Events;

namespace HomeworkKit.Cycles;

/// <summary>What the events so far come to: the state, and what guards need to know. A pure fold; nothing here is stored.</summary>
internal readonly struct CycleFold
{
    internal required CycleState State { get; init; }

    internal required int Round { get; init; }

    internal required CycleFacts Facts { get; init; }

    internal required PlanState Plans { get; init; }

    internal OpenItems Open { get => field ?? OpenItems.None; init; }

    internal Paused? Pause { get; init; }

    internal int AttemptCount { get; init; }

    /// <summary>Gets the highest round that any attempt names: a device may have been ahead of the cycle.</summary>
    internal int LatestAttemptRound { get; init; }

    /// <summary>Gets when the latest attempt was performed, in Unix ticks.</summary>
    internal long LatestAttemptTicks { get; init; }

    internal static CycleFold Start(HomeworkProposed proposed) => new()
    {
        State = CycleState.Proposed,
        Round = 1,
        Facts = proposed.Plan.Clinician is null ? CycleFacts.None : CycleFacts.HasClinician,
        Plans = new PlanState(new PlanRevision(proposed.Id, proposed.Plan, proposed.By)),
        LatestAttemptTicks = long.MinValue,
    };

    internal CycleFold Next(CycleEvent happened, CycleTransition row)
    {
        var round = row.StartsRound ? Round + 1 : Round;
        var plans = row.Effects == CycleEffects.None ? Plans : PlanEffects.Apply(this, happened, row.Effects);
        var facts = Facts;
        var open = Open;
        var pause = Pause;
        var (attempts, latestRound, latestTicks) = (AttemptCount, LatestAttemptRound, LatestAttemptTicks);
        switch (happened)
        {
            case AttemptRecorded recorded:
                attempts++;
                latestRound = Math.Max(latestRound, recorded.Attempt.Round ?? round);
                latestTicks = Math.Max(latestTicks, recorded.Attempt.PerformedAt.ToUnixTimeTicks());
                if ((recorded.Attempt.Round ?? round) == round)
                {
                    facts |= CycleFacts.RoundHasAttempt;
                }

                break;
            case AttemptContinued { Attempt: var later }:
                latestTicks = Math.Max(latestTicks, later.PerformedAt.ToUnixTimeTicks());
                break;
            case AttemptAmended { Attempt: var corrected }:
                latestTicks = Math.Max(latestTicks, corrected.PerformedAt.ToUnixTimeTicks());
                break;
            case HelpAsked or HelpAnswered or ConcernRaised or ConcernAcknowledged:
                open = open.With(happened);
                facts = Set(facts, CycleFacts.HelpIsOpen, open.Help.Length > 0);
                facts = Set(facts, CycleFacts.ConcernIsOpen, open.Concerns.Length > 0);
                break;
            case Paused paused:
                pause = paused;
                facts = Set(facts, CycleFacts.PausedFromReview, State == CycleState.ReadyForReview);
                break;
            default:
                break;
        }

        if (row.Effects != CycleEffects.None)
        {
            facts = Set(facts, CycleFacts.RevisionWaits, plans.Waiting is not null);
            facts = Set(facts, CycleFacts.WasAgreed, plans.Agreed is not null);

            // A wish that a clinician answers is no longer self-guided, and a change of plan never makes it so again.
            if (plans.Current.Plan.Clinician is not null)
            {
                facts |= CycleFacts.HasClinician;
            }
        }

        return new CycleFold
        {
            State = row.To,
            Round = round,
            Facts = facts,
            Plans = plans,
            Open = open,
            Pause = row.To == CycleState.Paused ? pause : null,
            AttemptCount = attempts,
            LatestAttemptRound = latestRound,
            LatestAttemptTicks = latestTicks,
        };
    }

    /// <summary>Gives the fold of a new round. Whether an attempt already belongs to it, from a device that was ahead, only the log can tell.</summary>
    internal CycleFold OfNewRound(bool hasAttempt) => this with
    {
        Facts = Set(Facts, CycleFacts.RoundHasAttempt, hasAttempt) | CycleFacts.LaterRound,
    };

    private static CycleFacts Set(CycleFacts facts, CycleFacts fact, bool holds) => holds ? facts | fact : facts & ~fact;
}
