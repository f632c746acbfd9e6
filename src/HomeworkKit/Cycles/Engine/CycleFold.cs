using System.Runtime.CompilerServices;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What the events so far come to: the state, and what guards need to know. A pure fold; nothing here is stored.</summary>
internal struct CycleFold
{
    internal CycleState State { readonly get; private set; }

    internal int Round { readonly get; private set; }

    internal GuardConditions Facts { readonly get; private set; }

    internal SharedCycleState Standing { readonly get; private set; }

    internal int AttemptCount { readonly get; private set; }

    /// <summary>Gets the attempt that was performed last, as it was recorded: see <see cref="AttemptReach"/> for what corrections make of it.</summary>
    internal Attempt? LatestAttempt { readonly get; private set; }

    internal readonly PlanState Plans => Standing.Plans;

    internal readonly OpenItems Open => Standing.Open;

    internal readonly Paused? Pause => Standing.Pause;

    internal static CycleFold Start(HomeworkProposed proposed, HomeworkCatalog catalog) => new()
    {
        State = CycleState.Proposed,
        Round = 1,
        Facts = proposed.Plan.Clinician is null ? GuardConditions.None : GuardConditions.HasClinician,
        Standing = new SharedCycleState
        {
            Catalog = catalog,
            FirstPlan = proposed.Plan,
            Plans = new PlanState(new PlanRevision(proposed.Id, proposed.Plan, proposed.By)),
            Kinds = KindOf(proposed.Plan, catalog) is { } kind ? [kind] : [],
        },
    };

    internal void Keep(UnknownFields besideEvents) => Standing = Standing with { BesideEvents = besideEvents };

    /// <summary>Becomes another fold. Copied member by member; the block copy starts slowly.</summary>
    internal void CopyFrom(in CycleFold other)
    {
        Standing = other.Standing;
        LatestAttempt = other.LatestAttempt;
        State = other.State;
        Round = other.Round;
        Facts = other.Facts;
        AttemptCount = other.AttemptCount;
    }

    /// <summary>Takes the next event in, in place: copying the fold would cost more than the move.</summary>
    internal void Add(CycleEvent cycleEvent, CycleTransition row, PastEvents before)
    {
        if (TryRecord(this, cycleEvent, row))
        {
            return;
        }

        if (row.Effects != CycleEffects.None)
        {
            Standing = Standing with { Plans = PlanEffects.Apply(this, cycleEvent, row.Effects, before) };
            Round += row.StartsRound ? 1 : 0;
        }

        switch (cycleEvent)
        {
            case AttemptRecorded { Attempt: var attempt }:
                Record(this, attempt, cycleEvent.At);
                break;
            case AttemptContinued { Attempt: var later } when later.Id == LatestAttempt?.Id && HasSameReach(later, LatestAttempt):
                break;
            case AttemptContinued or AttemptAmended or AttemptRetracted:
                Facts |= GuardConditions.ReachIsUncertain;
                break;
            case HelpAsked or HelpAnswered or ConcernRaised or ConcernAcknowledged:
                Standing = Standing with { Open = Open.With(cycleEvent) };
                Set(GuardConditions.HelpIsOpen, !Open.Help.IsEmpty);
                Set(GuardConditions.ConcernIsOpen, !Open.Concerns.IsEmpty);
                break;
            case PlanRevised { Plan: var revision }:
                Know(revision);
                break;
            case Reviewed { Plan: { } revision }:
                Know(revision);
                break;
            case AttemptErased erased:
                Standing = Standing with { Erased = Standing.Erased.With(erased) };
                Facts |= GuardConditions.SomeAreErased;
                break;
            case Paused paused:
                Standing = Standing with { Pause = paused };
                Set(GuardConditions.PausedFromReview, State == CycleState.ReadyForReview);
                break;
            default:
                break;
        }

        if (row.Effects != CycleEffects.None)
        {
            FollowPlans();
            if (row.StartsRound)
            {
                // An attempt may already belong to the new round, from a device that was ahead.
                var ahead = Standing.RoundsAhead;
                Facts &= ~(GuardConditions.RoundHasAttempt | GuardConditions.AttemptIsAhead);
                Facts |= GuardConditions.LaterRound
                    | (ahead.Contains(Round) ? GuardConditions.RoundHasAttempt : GuardConditions.None)
                    | (!ahead.IsEmpty && ahead.Max > Round ? GuardConditions.AttemptIsAhead : GuardConditions.None);
            }
        }

        if (ForceChange.Holds(State) != ForceChange.Holds(row.To))
        {
            Standing = Standing with { Force = new ForceChange(ForceChange.Holds(row.To), before.Events.Length, Standing.Force) };
        }

        State = row.To;
        if (State != CycleState.Paused && Pause is not null)
        {
            Standing = Standing with { Pause = null };
        }
    }

    /// <summary>Becomes another fold with the next event, if it is of the common case: only the state and the attempts change.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryRecord(in CycleFold before, CycleEvent cycleEvent, CycleTransition row)
    {
        if (cycleEvent is not AttemptRecorded { Attempt: var made } || row.Effects != CycleEffects.None)
        {
            return false;
        }

        Record(before, made, cycleEvent.At);
        State = row.To;
        return true;
    }

    /// <summary>Takes in that an attempt is erased: nothing of what it said stays, and what it said of its date has to be worked out anew.</summary>
    internal void Erase(AttemptErased erased, CycleTransition row, PastEvents before)
    {
        Add(erased, row, before);
        Facts |= GuardConditions.ReachIsUncertain;
        if (LatestAttempt is { } latest && latest.Id == erased.Attempt)
        {
            LatestAttempt = ErasedAttempts.Emptied(latest);
        }
    }

    private static HomeworkKind? KindOf(Assignment plan, HomeworkCatalog catalog) => plan.Task is { } task ? catalog.KindOf(task) : null;

    private void Know(Assignment plan)
    {
        if (KindOf(plan, Standing.Catalog) is { } kind && !Standing.Kinds.Contains(kind))
        {
            Standing = Standing with { Kinds = [.. Standing.Kinds, kind] };
        }
    }

    // Rounds only increase, so an attempt of an earlier round counts for no later one.
    private static GuardConditions OfRound(int named, int round) =>
        named == round ? GuardConditions.RoundHasAttempt : named > round ? GuardConditions.AttemptIsAhead : GuardConditions.None;

    // The fold before may be this one: all of it is read before anything is written.
    private void Record(in CycleFold before, Attempt attempt, Instant recorded)
    {
        var (standing, latest, round, count) = (before.Standing, before.LatestAttempt, before.Round, before.AttemptCount + 1);
        var ofRound = OfRound(attempt.Round ?? round, round);
        var facts = before.Facts | ofRound;
        if (ofRound == GuardConditions.AttemptIsAhead)
        {
            standing = standing with { RoundsAhead = standing.RoundsAhead.Add(attempt.Round!.Value) };
        }

        if ((facts & GuardConditions.ReachIsUncertain) == 0 && IsOfUncertainReach(attempt, recorded, latest))
        {
            facts |= GuardConditions.ReachIsUncertain;
        }

        Standing = standing;
        LatestAttempt = latest is null || latest.PerformedAt < attempt.PerformedAt ? attempt : latest;
        Round = round;
        Facts = facts;
        AttemptCount = count;
    }

    private static bool HasSameReach(Attempt later, Attempt latest) =>
        later.PerformedAt == latest.PerformedAt && later.TimeZone == latest.TimeZone && later.OccurrenceId == latest.OccurrenceId;

    // Dates follow moments in one zone alone, an attempt can answer an occurrence of a later date, and one that is dated after its own record was done by then.
    private static bool IsOfUncertainReach(Attempt attempt, Instant recorded, Attempt? latest) =>
        ((attempt.RecordedAt is not null || attempt.PerformedAt > recorded) && EventClock.IsAfterRecording(attempt, recorded))
        || (latest is not null && latest.TimeZone != attempt.TimeZone)
        || (attempt.OccurrenceId is not null && AnswersLaterDate(attempt));

    private static bool AnswersLaterDate(Attempt attempt) => attempt.OccurrenceId!.Value.Local.Date >= attempt.PerformedAt.InUtc().Date;

    private void FollowPlans()
    {
        Set(GuardConditions.RevisionWaits, Plans.Waiting is not null);
        Set(GuardConditions.WasAgreed, Plans.Agreed is not null);

        // A wish that a clinician answers is no longer self-guided, and a change of plan never makes it so again.
        if (Plans.Current.Plan.Clinician is not null)
        {
            Facts |= GuardConditions.HasClinician;
        }
    }

    private void Set(GuardConditions fact, bool holds) => Facts = holds ? Facts | fact : Facts & ~fact;
}
