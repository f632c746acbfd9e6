using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>The events as a viewer may see them.</content>
internal sealed partial class Visibility
{
    /// <summary>Gives the events with no more in them than the view shows.</summary>
    internal IEnumerable<CycleEvent> Events() => IsParty ? _cycle.Events.Select(Seen).OfType<CycleEvent>() : [];

    /// <summary>Gives an event as the owner's device keeps it. One that views leave out is about what was erased and says nothing any more.</summary>
    internal CycleEvent ForDevice(CycleEvent cycleEvent) => Seen(cycleEvent) ?? cycleEvent;

    private CycleEvent? Seen(CycleEvent cycleEvent)
    {
        var takesPart = TakesPart(cycleEvent);
        bool Shows(MemberSight sight) => sight switch
        {
            MemberSight.Open => true,
            MemberSight.Conversation => takesPart,
            MemberSight.WholeAttempt => takesPart && MaySeeReason(cycleEvent),
            _ => false,
        };
        return cycleEvent switch
        {
            HomeworkProposed proposed => EventSight.OfHomeworkProposed.Seen(proposed, Shows) with { Plan = Seen(proposed.Plan) },
            PlanRevised revised => EventSight.OfPlanRevised.Seen(revised, Shows) with { Plan = Seen(revised.Plan) },
            PlanAgreed agreed => EventSight.OfPlanAgreed.Seen(agreed, Shows),
            PlanDeclined declined => EventSight.OfPlanDeclined.Seen(declined, Shows),
            AttemptRecorded recorded => Seen(recorded.Attempt, recorded.By) is { } attempt
                ? EventSight.OfAttemptRecorded.Seen(recorded, Shows) with
                {
                    Attempt = attempt,
                }
                : null,
            AttemptContinued continued => Seen(continued.Attempt, continued.By) is { } attempt
                ? EventSight.OfAttemptContinued.Seen(continued, Shows) with
                {
                    Attempt = attempt,
                }
                : null,
            AttemptAmended amended => Seen(amended.Attempt, amended.By) is { } attempt
                ? EventSight.OfAttemptAmended.Seen(amended, Shows) with
                {
                    Attempt = attempt,
                }
                : null,
            AttemptRetracted retracted => SeesEveryAttempt || IsAuthor(retracted.By) ? EventSight.OfAttemptRetracted.Seen(retracted, Shows) : null,
            AttemptErased erased => SeesEveryAttempt ? EventSight.OfAttemptErased.Seen(erased, Shows) : null,
            Submitted submitted => EventSight.OfSubmitted.Seen(submitted, Shows),
            WindowClosed closed => EventSight.OfWindowClosed.Seen(closed, Shows),
            Returned returned => EventSight.OfReturned.Seen(returned, Shows),
            Paused paused => EventSight.OfPaused.Seen(paused, Shows),
            Resumed resumed => EventSight.OfResumed.Seen(resumed, Shows),
            Stopped stopped => EventSight.OfStopped.Seen(stopped, Shows),
            Reopened reopened => EventSight.OfReopened.Seen(reopened, Shows),
            Reviewed reviewed when takesPart => EventSight.OfReviewed.Seen(reviewed, Shows) with { Plan = reviewed.Plan is { } plan ? Seen(plan) : null },
            HelpAsked asked when takesPart => EventSight.OfHelpAsked.Seen(asked, Shows),
            HelpAnswered answered when takesPart => EventSight.OfHelpAnswered.Seen(answered, Shows),
            Commented commented when takesPart && !IsErased(commented.About) => EventSight.OfCommented.Seen(commented, Shows),
            ContentShared shared when takesPart => EventSight.OfContentShared.Seen(shared, Shows),
            ContentUnshared unshared when takesPart => EventSight.OfContentUnshared.Seen(unshared, Shows),
            HandedOver handed when takesPart => EventSight.OfHandedOver.Seen(handed, Shows),
            Attached attached when !IsErased(attached.About) && MaySee(attached) => EventSight.OfAttached.Seen(attached, Shows),
            ConcernRaised raised when MaySee(raised.Concern, raised.By) => EventSight.OfConcernRaised.Seen(raised, Shows),
            ConcernAcknowledged acknowledged when MaySee(acknowledged) => EventSight.OfConcernAcknowledged.Seen(acknowledged, Shows),
            _ => null,
        };
    }

    // One acknowledgement may name several concerns: who sees them all sees what was said about them.
    private bool MaySee(ConcernAcknowledged acknowledged) =>
        TakesPart(acknowledged)
        || (
            acknowledged.Acknowledges.Count > 0
            && acknowledged.Acknowledges.All(
                (
                    _concernsSeen ??= [
                        .. _cycle.Events.OfType<ConcernRaised>().Where(raised => MaySee(raised.Concern, raised.By)).Select(static raised => raised.Id),
                    ]
                ).Contains));

    private Attempt? Seen(Attempt attempt, Actor by)
    {
        if (AttemptsOf(attempt.Id).FirstOrDefault(found => CycleRoleRules.IsSamePerson(found.By, by)) is { } recorded)
        {
            return SeesAttempt(recorded) ? AttemptSight.Seen(attempt, HiddenIn(recorded, attempt), SeesPlace(by)) : null;
        }

        // What it goes on from has not arrived yet, and with it what its author keeps private.
        return _isOwner || IsAuthor(by) ? attempt : SeesEveryAttempt ? AttemptSight.Seen(attempt, AllParts, seesPlace: false) : null;
    }
}
