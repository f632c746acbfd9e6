using System.Collections.Immutable;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What an event and its actor bring that guards ask for.</summary>
internal static class GuardEvaluator
{
    // Validating a task is by far the most expensive check, so it comes last and only if a row depends on it.
    internal static GuardConditions Of(HomeworkCycle? cycle, in CycleFold fold, CycleEvent cycleEvent, CycleRoles roles, ValidationMode judging) =>
        cycleEvent is AttemptRecorded recorded ? OfAttempt(recorded.Attempt, roles) : OfRarer(cycle, fold, cycleEvent, roles, judging);

    internal static GuardConditions OfAttempt(Attempt attempt, CycleRoles roles) =>
        If(GuardConditions.MayRecord, (roles & (CycleRoles.Client | CycleRoles.Supporter)) != 0 || attempt.Setting == Setting.InSession || IsTold(attempt));

    // What was told by telephone, or brought on paper, happened between sessions: a clinician writes it down for whoever told it.
    private static bool IsTold(Attempt attempt) =>
        attempt is { Source: AttemptSource.ByTelephone or AttemptSource.OnPaper, ToldBy.Role: ActorRole.Client or ActorRole.Supporter };

    /// <summary>
    /// Gives what the cycle knows, as far as the actor may: what they are refused or offered never tells of a concern that is not meant for them.
    /// </summary>
    internal static GuardConditions Known(in CycleFold fold, CycleRoles roles) =>
        (roles & CycleRoles.UnawareOfConcerns) == 0 ? fold.Facts : fold.Facts & ~GuardConditions.ConcernIsOpen;

    /// <summary>
    /// Gives what is known of the facts of <see cref="GuardConditions.KnownAhead"/> before there is an event: those that hold or could still hold.
    /// </summary>
    internal static GuardConditions Ahead(in CycleFold fold, CycleRoles roles) => Known(fold, roles)
        | If(GuardConditions.MayEndDespiteConcern, (roles & CycleRoles.Client) != 0 || (fold.Facts & GuardConditions.ConcernIsOpen) == 0)
        | If(GuardConditions.ReturnDateHasCome, roles != CycleRoles.System || fold.Pause?.ReturnsOn is not null)
        | If(GuardConditions.AttemptIsKnown, fold.AttemptCount > 0);

    // A method of its own: its locals would otherwise be cleared on every call, and attempts are the common case.
    private static GuardConditions OfRarer(HomeworkCycle? cycle, in CycleFold fold, CycleEvent cycleEvent, CycleRoles roles, ValidationMode judging)
    {
        var replayed = judging == ValidationMode.Replayed;
        switch (cycleEvent)
        {
            case PlanRevised revised:
                var now = Yes(roles, revised.Agreed);
                return now
                    | If(
                        GuardConditions.PlanIsSound,
                        replayed
                            || now == GuardConditions.None
                            || fold.State is CycleState.Proposed or CycleState.Declined
                            || cycle!.IsSound(PlanEffects.PlanOf(fold, revised.Plan, revised.By)))
                    | If(
                        GuardConditions.DateIsClear,
                        replayed
                            || revised.EffectiveFrom is not { } date
                            || AttemptReach.Of(fold, revised.Plan, EventClock.Of(revised, cycle!.Past), cycle.Past, date.PlusDaysWithin(-1)) is not { } reach
                            || date > reach);
            case PlanAgreed agreed:
                var named = Names(fold, agreed.Revision);
                return Yes(roles, agreed.Agreed == AgreementMode.InSession ? AgreementMode.InSession : null)
                    | named
                    | If(
                        GuardConditions.PlanIsSound,
                        replayed || named == GuardConditions.None || cycle!.IsSound((fold.Plans.Waiting ?? fold.Plans.Current).Plan));
            case PlanDeclined declined:
                return Names(fold, declined.Revision);
            case Reviewed reviewed:
                return Yes(roles, reviewed.Agreed)
                    | If(GuardConditions.BringsPlan, reviewed.Plan is not null)
                    | If(GuardConditions.NamesNext, replayed || reviewed.Review.Next is not null)
                    | If(
                        GuardConditions.PlanIsSound,
                        replayed || reviewed.Plan is null || cycle!.IsSound(PlanEffects.PlanOf(fold, reviewed.Plan, reviewed.By)));
            case Reopened reopened:
                return Yes(roles, reopened.Agreed);
            case HandedOver handed:
                return Yes(roles, handed.Agreed);
            case Stopped:
                return If(GuardConditions.MayEndDespiteConcern, (roles & CycleRoles.Client) != 0 || (fold.Facts & GuardConditions.ConcernIsOpen) == 0);
            case Resumed resumed:
                return If(GuardConditions.ReturnDateHasCome, roles != CycleRoles.System
                    || (fold.Pause?.ReturnsOn is { } returns && (resumed.On ?? PersonZone.DateOf(resumed, fold.Plans.Current.Plan)) >= returns));
            case HelpAnswered answered:
                return Closes(answered.Answers, fold.Open.Help, judging);
            case ConcernAcknowledged acknowledged:
                return Closes(acknowledged.Acknowledges, fold.Open.Concerns, judging)
                    & (
                        judging == ValidationMode.New && acknowledged.By.IsProxy && !AreFor(fold.Open, acknowledged)
                            ? ~GuardConditions.AnswersWhatIsOpen
                            : ~GuardConditions.None);
            case AttemptContinued continued:
                return Author(cycle, continued.Attempt.Id, cycleEvent.By, judging);
            case AttemptAmended amended:
                return Author(cycle, amended.Attempt.Id, cycleEvent.By, judging);
            case AttemptRetracted retracted:
                return Author(cycle, retracted.Attempt, cycleEvent.By, judging);
            case AttemptErased erased:
                return Yes(roles, erased.Agreed)
                    | If(GuardConditions.AttemptIsKnown, judging switch
                    {
                        ValidationMode.New => cycle!.Find(erased.Attempt, null).IsKnown,
                        ValidationMode.FromElsewhere => erased.Attempt != default,
                        _ => true, // An attempt without an id may stand in an old history, and be erased there.
                    });
            case ContentShared shared:
                return Knows(cycle, shared.Attempt, judging) | Shares(cycleEvent.By, shared.With, roles, judging);
            case ContentUnshared unshared:
                return Knows(cycle, unshared.Attempt, judging) | Shares(cycleEvent.By, unshared.With, roles, judging);
            default:
                return GuardConditions.None;
        }
    }

    private static GuardConditions If(GuardConditions fact, bool holds) => holds ? fact : GuardConditions.None;

    private static GuardConditions Yes(CycleRoles roles, AgreementMode? agreed) =>
        If(GuardConditions.ClientSaysSo, (roles & CycleRoles.Client) != 0 || agreed == AgreementMode.InSession);

    private static GuardConditions Names(in CycleFold fold, EventId revision) =>
        If(GuardConditions.NamesRevision, (fold.State == CycleState.Proposed ? fold.Plans.Current : fold.Plans.Waiting)?.Id == revision);

    private static GuardConditions Closes<T>(IReadOnlyList<EventId> named, ImmutableDictionary<EventId, T> open, ValidationMode judging)
    {
        if (named.Count == 0)
        {
            // Stored before answers had to name what they are for, it closed all that was open by then.
            return GuardConditions.AnswersWhatIsOpen
                | If(GuardConditions.NamesWhatItCloses | GuardConditions.HelpIsOpen | GuardConditions.ConcernIsOpen, judging == ValidationMode.Replayed);
        }

        // Named from elsewhere, what it answers may still be on its way: the answer is a fact and is kept.
        return GuardConditions.NamesWhatItCloses | (judging == ValidationMode.New
            ? If(GuardConditions.AnswersWhatIsOpen, named.All(open.ContainsKey))
            : GuardConditions.AnswersWhatIsOpen | GuardConditions.HelpIsOpen | GuardConditions.ConcernIsOpen);
    }

    private static bool AreFor(OpenItems open, ConcernAcknowledged acknowledged)
    {
        foreach (var concern in acknowledged.Acknowledges)
        {
            if (!open.IsOpenFor(concern, acknowledged.By))
            {
                return false;
            }
        }

        return true;
    }

    // A proxy acts in the client's place, and is still not the one to say what a proxy sees.
    private static GuardConditions Shares(Actor by, Audience audience, CycleRoles roles, ValidationMode judging) =>
        If(GuardConditions.MayShare, judging == ValidationMode.Replayed || (audience == Audience.Proxy ? !by.IsProxy : (roles & CycleRoles.Client) != 0));

    private static GuardConditions Knows(HomeworkCycle? cycle, AttemptId? attempt, ValidationMode judging) =>
        If(GuardConditions.NamedAttemptIsKnown, judging != ValidationMode.New || attempt is not { } id || cycle!.Find(id, null).IsKnown);

    private static GuardConditions Author(HomeworkCycle? cycle, AttemptId attempt, Actor by, ValidationMode judging)
    {
        const GuardConditions Both = GuardConditions.AttemptIsKnown | GuardConditions.MadeTheAttempt;
        if (judging == ValidationMode.Replayed)
        {
            return Both;
        }

        // Whether this person's attempt is already there depends on the order in which devices come home: from elsewhere the fact is kept, and held until it
        // is.
        if (judging == ValidationMode.FromElsewhere)
        {
            return If(Both, attempt != default);
        }

        var standing = cycle!.Find(attempt, by);
        return If(GuardConditions.AttemptIsKnown, standing.IsKnown) | If(GuardConditions.MadeTheAttempt, standing.IsTheirs);
    }
}
