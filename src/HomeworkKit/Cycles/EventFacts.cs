using System.Collections.Immutable;
using HomeworkKit.Attempts;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>What an event and its actor bring that guards ask for.</summary>
internal static class EventFacts
{
    // Judging a task costs far more than everything else here: it is asked last, and only where a row could still turn on it.
    internal static CycleFacts Of(HomeworkCycle? cycle, in CycleFold fold, CycleEvent happened, CycleRoles roles, EventJudging judging) => happened is AttemptRecorded recorded
        ? OfAttempt(recorded.Attempt, roles)
        : OfRarer(cycle, fold, happened, roles, judging);

    internal static CycleFacts OfAttempt(Attempt attempt, CycleRoles roles) =>
        If(CycleFacts.MayRecord, (roles & (CycleRoles.Client | CycleRoles.Supporter)) != 0 || attempt.Setting == Setting.InSession);

    /// <summary>Gives what is known of the facts of <see cref="CycleFacts.KnownAhead"/> before there is an event: those that hold or could still hold.</summary>
    internal static CycleFacts Ahead(in CycleFold fold, CycleRoles roles) => fold.Facts
        | If(CycleFacts.MayEndDespiteConcern, (roles & CycleRoles.Client) != 0 || (fold.Facts & CycleFacts.ConcernIsOpen) == 0)
        | If(CycleFacts.ReturnDateHasCome, roles != CycleRoles.System || fold.Pause?.ReturnsOn is not null)
        | If(CycleFacts.AttemptIsKnown, fold.AttemptCount > 0);

    // Apart, since what a method may need on its stack is cleared at every call: attempts are most of what happens.
    private static CycleFacts OfRarer(HomeworkCycle? cycle, in CycleFold fold, CycleEvent happened, CycleRoles roles, EventJudging judging)
    {
        var replayed = judging == EventJudging.Replayed;
        switch (happened)
        {
            case PlanRevised revised:
                var now = Yes(roles, revised.Agreed);
                return now
                    | If(CycleFacts.PlanIsSound, replayed || now == CycleFacts.None || fold.State is CycleState.Proposed or CycleState.Declined || cycle!.IsSound(PlanEffects.PlanOf(revised.Plan, revised.By, fold.Plans)))
                    | If(CycleFacts.DateIsClear, replayed || revised.EffectiveFrom is not { } date || AttemptReach.Of(fold, revised.Plan, cycle!.Log, date.PlusDaysWithin(-1)) is not { } reach
                        || date > reach);
            case PlanAgreed agreed:
                var named = Names(fold, agreed.Revision);
                return Yes(roles, agreed.Agreed == AgreementMode.InSession ? AgreementMode.InSession : null)
                    | named
                    | If(CycleFacts.PlanIsSound, replayed || named == CycleFacts.None || cycle!.IsSound((fold.Plans.Waiting ?? fold.Plans.Current).Plan));
            case PlanDeclined declined:
                return Names(fold, declined.Revision);
            case Reviewed reviewed:
                return Yes(roles, reviewed.Agreed)
                    | If(CycleFacts.BringsPlan, reviewed.Plan is not null)
                    | If(CycleFacts.NamesNext, replayed || reviewed.Review.Next is not null)
                    | If(CycleFacts.PlanIsSound, replayed || reviewed.Plan is null || cycle!.IsSound(PlanEffects.PlanOf(reviewed.Plan, reviewed.By, fold.Plans)));
            case Reopened reopened:
                return Yes(roles, reopened.Agreed);
            case Stopped:
                return If(CycleFacts.MayEndDespiteConcern, (roles & CycleRoles.Client) != 0 || (fold.Facts & CycleFacts.ConcernIsOpen) == 0);
            case Resumed resumed:
                return If(CycleFacts.ReturnDateHasCome, roles != CycleRoles.System
                    || (fold.Pause?.ReturnsOn is { } returns && (resumed.On ?? PersonZone.DateOf(resumed, fold.Plans.Current.Plan)) >= returns));
            case HelpAnswered answered:
                return Closes(answered.Answers, fold.Open.Help, judging);
            case ConcernAcknowledged acknowledged:
                return Closes(acknowledged.Acknowledges, fold.Open.Concerns, judging);
            case AttemptContinued continued:
                return Author(cycle, continued.Attempt.Id, happened.By, judging);
            case AttemptAmended amended:
                return Author(cycle, amended.Attempt.Id, happened.By, judging);
            case AttemptRetracted retracted:
                return Author(cycle, retracted.Attempt, happened.By, judging);
            case AttemptErased erased:
                return Yes(roles, erased.Agreed)
                    | If(CycleFacts.AttemptIsKnown, judging == EventJudging.New ? cycle!.Find(erased.Attempt, null).IsKnown : erased.Attempt != default);
            case ContentShared shared:
                return Knows(cycle, shared.Attempt, judging) | Shares(happened.By, shared.With, roles, judging);
            case ContentUnshared unshared:
                return Knows(cycle, unshared.Attempt, judging) | Shares(happened.By, unshared.With, roles, judging);
            default:
                return CycleFacts.None;
        }
    }

    private static CycleFacts If(CycleFacts fact, bool holds) => holds ? fact : CycleFacts.None;

    private static CycleFacts Yes(CycleRoles roles, AgreementMode? agreed) =>
        If(CycleFacts.ClientSaysSo, (roles & CycleRoles.Client) != 0 || agreed == AgreementMode.InSession);

    private static CycleFacts Names(in CycleFold fold, EventId revision) =>
        If(CycleFacts.NamesRevision, (fold.State == CycleState.Proposed ? fold.Plans.Current : fold.Plans.Waiting)?.Id == revision);

    private static CycleFacts Closes(IReadOnlyList<EventId> named, ImmutableDictionary<EventId, int> open, EventJudging judging)
    {
        if (named.Count == 0)
        {
            // Stored before answers had to name what they are for, it closed all that was open by then.
            return CycleFacts.AnswersWhatIsOpen | If(CycleFacts.NamesWhatItCloses | CycleFacts.HelpIsOpen | CycleFacts.ConcernIsOpen, judging == EventJudging.Replayed);
        }

        // Named from elsewhere, what it answers may still be on its way: the answer is a fact and is kept.
        return CycleFacts.NamesWhatItCloses | (judging == EventJudging.New
            ? If(CycleFacts.AnswersWhatIsOpen, named.All(open.ContainsKey))
            : CycleFacts.AnswersWhatIsOpen | CycleFacts.HelpIsOpen | CycleFacts.ConcernIsOpen);
    }

    // A proxy acts in the client's place, and is still not the one to say what a proxy sees.
    private static CycleFacts Shares(Actor by, Audience with, CycleRoles roles, EventJudging judging) =>
        If(CycleFacts.MayShare, judging == EventJudging.Replayed || (with == Audience.Proxy ? !by.IsProxy : (roles & CycleRoles.Client) != 0));

    private static CycleFacts Knows(HomeworkCycle? cycle, AttemptId? attempt, EventJudging judging) =>
        If(CycleFacts.NamedAttemptIsKnown, judging != EventJudging.New || attempt is not { } id || cycle!.Find(id, null).IsKnown);

    private static CycleFacts Author(HomeworkCycle? cycle, AttemptId attempt, Actor by, EventJudging judging)
    {
        const CycleFacts Both = CycleFacts.AttemptIsKnown | CycleFacts.MadeTheAttempt;
        if (judging == EventJudging.Replayed)
        {
            return Both;
        }

        // Whether this person's attempt is already there depends on the order in which devices come home: from elsewhere the fact is kept, and held until it is.
        if (judging == EventJudging.FromElsewhere)
        {
            return If(Both, attempt != default);
        }

        var standing = cycle!.Find(attempt, by);
        return If(CycleFacts.AttemptIsKnown, standing.IsKnown) | If(CycleFacts.MadeTheAttempt, standing.IsTheirs);
    }
}
