using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Who sees which member of an event. Whether an event is seen at all is for <see cref="Visibility"/> to say; plans and attempts in it are declared apart.</summary>
internal static class EventSight
{
    internal static RecordSight<Attached> OfAttached { get; } = Of<Attached>([
        new(nameof(Attached.Attachment), MemberSight.Open),
        new(nameof(Attached.About), MemberSight.Open),
    ]);

    internal static RecordSight<AttemptAmended> OfAttemptAmended { get; } = Of<AttemptAmended>([
        new(nameof(AttemptAmended.Attempt), MemberSight.Open),
        new(nameof(AttemptAmended.Follows), MemberSight.Open),
        new(nameof(AttemptAmended.Reason), MemberSight.WholeAttempt, static happened => happened with { Reason = null }),
    ]);

    internal static RecordSight<AttemptContinued> OfAttemptContinued { get; } = Of<AttemptContinued>([
        new(nameof(AttemptContinued.Attempt), MemberSight.Open),
        new(nameof(AttemptContinued.Follows), MemberSight.Open),
    ]);

    internal static RecordSight<AttemptErased> OfAttemptErased { get; } = Of<AttemptErased>([
        new(nameof(AttemptErased.Attempt), MemberSight.Open),
        new(nameof(AttemptErased.Agreed), MemberSight.Open),
    ]);

    internal static RecordSight<AttemptRecorded> OfAttemptRecorded { get; } = Of<AttemptRecorded>([
        new(nameof(AttemptRecorded.Attempt), MemberSight.Open),
    ]);

    internal static RecordSight<AttemptRetracted> OfAttemptRetracted { get; } = Of<AttemptRetracted>([
        new(nameof(AttemptRetracted.Attempt), MemberSight.Open),
        new(nameof(AttemptRetracted.Reason), MemberSight.WholeAttempt, static happened => happened with { Reason = null }),
    ]);

    internal static RecordSight<Commented> OfCommented { get; } = Of<Commented>([
        new(nameof(Commented.Text), MemberSight.Open),
        new(nameof(Commented.About), MemberSight.Open),
    ]);

    internal static RecordSight<ConcernAcknowledged> OfConcernAcknowledged { get; } = Of<ConcernAcknowledged>([
        new(nameof(ConcernAcknowledged.Acknowledges), MemberSight.Open),
        new(nameof(ConcernAcknowledged.Note), MemberSight.Open),
    ]);

    internal static RecordSight<ConcernRaised> OfConcernRaised { get; } = Of<ConcernRaised>([
        new(nameof(ConcernRaised.Concern), MemberSight.Open),
    ]);

    internal static RecordSight<ContentShared> OfContentShared { get; } = Of<ContentShared>([
        new(nameof(ContentShared.With), MemberSight.Open),
        new(nameof(ContentShared.Attempt), MemberSight.Open),
        new(nameof(ContentShared.Parts), MemberSight.Open),
    ]);

    internal static RecordSight<ContentUnshared> OfContentUnshared { get; } = Of<ContentUnshared>([
        new(nameof(ContentUnshared.With), MemberSight.Open),
        new(nameof(ContentUnshared.Attempt), MemberSight.Open),
        new(nameof(ContentUnshared.Parts), MemberSight.Open),
    ]);

    internal static RecordSight<HelpAnswered> OfHelpAnswered { get; } = Of<HelpAnswered>([
        new(nameof(HelpAnswered.Text), MemberSight.Open),
        new(nameof(HelpAnswered.Answers), MemberSight.Open),
    ]);

    internal static RecordSight<HelpAsked> OfHelpAsked { get; } = Of<HelpAsked>([
        new(nameof(HelpAsked.Text), MemberSight.Open),
        new(nameof(HelpAsked.About), MemberSight.Open),
    ]);

    internal static RecordSight<HomeworkProposed> OfHomeworkProposed { get; } = Of<HomeworkProposed>([
        new(nameof(HomeworkProposed.Plan), MemberSight.Open),
        new(nameof(HomeworkProposed.Table), MemberSight.Open),
    ]);

    internal static RecordSight<Paused> OfPaused { get; } = Of<Paused>([
        new(nameof(Paused.On), MemberSight.Open),
        new(nameof(Paused.Reason), MemberSight.Conversation, static happened => happened with { Reason = null }),
        new(nameof(Paused.ReturnsOn), MemberSight.Open),
    ]);

    internal static RecordSight<PlanAgreed> OfPlanAgreed { get; } = Of<PlanAgreed>([
        new(nameof(PlanAgreed.On), MemberSight.Open),
        new(nameof(PlanAgreed.Revision), MemberSight.Open),
        new(nameof(PlanAgreed.Agreed), MemberSight.Open),
    ]);

    internal static RecordSight<PlanDeclined> OfPlanDeclined { get; } = Of<PlanDeclined>([
        new(nameof(PlanDeclined.On), MemberSight.Open),
        new(nameof(PlanDeclined.Revision), MemberSight.Open),
        new(nameof(PlanDeclined.Reason), MemberSight.Conversation, static happened => happened with { Reason = null }),
    ]);

    internal static RecordSight<PlanRevised> OfPlanRevised { get; } = Of<PlanRevised>([
        new(nameof(PlanRevised.On), MemberSight.Open),
        new(nameof(PlanRevised.Plan), MemberSight.Open),
        new(nameof(PlanRevised.EffectiveFrom), MemberSight.Open),
        new(nameof(PlanRevised.Agreed), MemberSight.Open),
    ]);

    internal static RecordSight<Reopened> OfReopened { get; } = Of<Reopened>([
        new(nameof(Reopened.On), MemberSight.Open),
        new(nameof(Reopened.Reason), MemberSight.Conversation, static happened => happened with { Reason = null }),
        new(nameof(Reopened.Agreed), MemberSight.Open),
    ]);

    internal static RecordSight<Resumed> OfResumed { get; } = Of<Resumed>([
        new(nameof(Resumed.On), MemberSight.Open),
    ]);

    internal static RecordSight<Returned> OfReturned { get; } = Of<Returned>([
        new(nameof(Returned.On), MemberSight.Open),
        new(nameof(Returned.Reason), MemberSight.Conversation, static happened => happened with { Reason = null }),
    ]);

    internal static RecordSight<Reviewed> OfReviewed { get; } = Of<Reviewed>([
        new(nameof(Reviewed.On), MemberSight.Open),
        new(nameof(Reviewed.Decision), MemberSight.Open),
        new(nameof(Reviewed.Review), MemberSight.Open),
        new(nameof(Reviewed.Plan), MemberSight.Open),
        new(nameof(Reviewed.Agreed), MemberSight.Open),
    ]);

    internal static RecordSight<Stopped> OfStopped { get; } = Of<Stopped>([
        new(nameof(Stopped.On), MemberSight.Open),
        new(nameof(Stopped.Reason), MemberSight.Conversation, static happened => happened with { Reason = null }),
    ]);

    internal static RecordSight<Submitted> OfSubmitted { get; } = Of<Submitted>([
        new(nameof(Submitted.On), MemberSight.Open),
        new(nameof(Submitted.Note), MemberSight.Conversation, static happened => happened with { Note = null }),
    ]);

    internal static RecordSight<WindowClosed> OfWindowClosed { get; } = Of<WindowClosed>([new(nameof(WindowClosed.On), MemberSight.Open)]);

    // A host's tags are its own words.
    private static RecordSight<T> Of<T>(params SeenMember<T>[] members)
        where T : CycleEvent => new(
        [
            new(nameof(CycleEvent.Id), MemberSight.Open),
            new(nameof(CycleEvent.Assignment), MemberSight.Open),
            new(nameof(CycleEvent.By), MemberSight.Open),
            new(nameof(CycleEvent.At), MemberSight.Open),
            new(nameof(CycleEvent.Session), MemberSight.Conversation, static happened => happened with { Session = null }),
            new(nameof(CycleEvent.Tags), MemberSight.Conversation, static happened => happened with { Tags = [] }),
            .. members,
        ]);
}
