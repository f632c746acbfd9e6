using HomeworkKit.Attempts;
using HomeworkKit.Cycles.Events;

namespace HomeworkKit.Cycles;

/// <summary>What the events so far come to: the state, and what guards need to know. A pure fold; nothing here is stored.</summary>
internal struct CycleFold
{
    internal CycleState State { readonly get; private set; }

    internal int Round { readonly get; private set; }

    internal CycleFacts Facts { readonly get; private set; }

    internal CycleStanding Standing { readonly get; private set; }

    internal int AttemptCount { readonly get; private set; }

    /// <summary>Gets the highest round that any attempt names: a device may have been ahead of the cycle.</summary>
    internal int LatestAttemptRound { readonly get; private set; }

    /// <summary>Gets when the latest attempt was performed, in Unix ticks.</summary>
    internal long LatestAttemptTicks { readonly get; private set; }

    internal readonly PlanState Plans => Standing.Plans;

    internal readonly OpenItems Open => Standing.Open;

    internal readonly Paused? Pause => Standing.Pause;

    internal static CycleFold Start(HomeworkProposed proposed, HomeworkCatalog catalog) => new()
    {
        State = CycleState.Proposed,
        Round = 1,
        Facts = proposed.Plan.Clinician is null ? CycleFacts.None : CycleFacts.HasClinician,
        Standing = new CycleStanding { Catalog = catalog, Plans = new PlanState(new PlanRevision(proposed.Id, proposed.Plan, proposed.By)) },
        LatestAttemptTicks = long.MinValue,
    };

    /// <summary>Takes the next event in, in place: copying the fold would cost more than the move.</summary>
    internal void Add(CycleEvent happened, CycleTransition row, ReadOnlySpan<CycleEvent> before)
    {
        if (row.Effects != CycleEffects.None)
        {
            Standing = Standing with { Plans = PlanEffects.Apply(this, happened, row.Effects) };
            Round += row.StartsRound ? 1 : 0;
        }

        switch (happened)
        {
            case AttemptRecorded { Attempt: var attempt }:
                AttemptCount++;
                LatestAttemptRound = Math.Max(LatestAttemptRound, attempt.Round ?? Round);
                Performed(attempt);
                if ((attempt.Round ?? Round) == Round)
                {
                    Facts |= CycleFacts.RoundHasAttempt;
                }

                break;
            case AttemptContinued { Attempt: var later }:
                Performed(later);
                break;
            case AttemptAmended { Attempt: var corrected }:
                Performed(corrected);
                break;
            case HelpAsked or HelpAnswered or ConcernRaised or ConcernAcknowledged:
                Standing = Standing with { Open = Open.With(happened) };
                Set(CycleFacts.HelpIsOpen, Open.Help.Length > 0);
                Set(CycleFacts.ConcernIsOpen, Open.Concerns.Length > 0);
                break;
            case Paused paused:
                Standing = Standing with { Pause = paused };
                Set(CycleFacts.PausedFromReview, State == CycleState.ReadyForReview);
                break;
            default:
                break;
        }

        if (row.Effects != CycleEffects.None)
        {
            FollowPlans();
            if (row.StartsRound)
            {
                // Whether an attempt already belongs to the new round, from a device that was ahead, only the log can tell.
                Set(CycleFacts.RoundHasAttempt, LatestAttemptRound >= Round && HasAttemptOf(before, Round));
                Facts |= CycleFacts.LaterRound;
            }
        }

        State = row.To;
        if (State != CycleState.Paused && Pause is not null)
        {
            Standing = Standing with { Pause = null };
        }
    }

    private static bool HasAttemptOf(ReadOnlySpan<CycleEvent> events, int round)
    {
        foreach (var happened in events)
        {
            if (happened is AttemptRecorded recorded && recorded.Attempt.Round == round)
            {
                return true;
            }
        }

        return false;
    }

    private void Performed(Attempt attempt) => LatestAttemptTicks = Math.Max(LatestAttemptTicks, attempt.PerformedAt.ToUnixTimeTicks());

    private void FollowPlans()
    {
        Set(CycleFacts.RevisionWaits, Plans.Waiting is not null);
        Set(CycleFacts.WasAgreed, Plans.Agreed is not null);

        // A wish that a clinician answers is no longer self-guided, and a change of plan never makes it so again.
        if (Plans.Current.Plan.Clinician is not null)
        {
            Facts |= CycleFacts.HasClinician;
        }
    }

    private void Set(CycleFacts fact, bool holds) => Facts = holds ? Facts | fact : Facts & ~fact;
}
