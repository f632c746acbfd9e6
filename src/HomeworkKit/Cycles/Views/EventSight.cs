using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>
/// Who sees which member of an event. Whether an event is seen at all is for <see cref="Visibility"/> to say; plans and attempts in it are declared apart.
/// </summary>
internal static class EventSight
{
    internal static RecordSight<Attached> OfAttached { get; } = Of<Attached>(
        static whole => new()
        {
            Id = whole.Id,
            Assignment = whole.Assignment,
            By = whole.By,
            At = whole.At,
            Attachment = whole.Attachment,
            About = whole.About,
        },
        [nameof(Attached.Attachment), nameof(Attached.About)]);

    internal static RecordSight<AttemptAmended> OfAttemptAmended { get; } = Of<AttemptAmended>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Attempt = whole.Attempt, Follows = whole.Follows },
        [nameof(AttemptAmended.Attempt), nameof(AttemptAmended.Follows)],
        [new(MemberSight.WholeAttempt, [nameof(AttemptAmended.Reason)], static (seen, whole) => seen with { Reason = whole.Reason })]);

    internal static RecordSight<AttemptContinued> OfAttemptContinued { get; } = Of<AttemptContinued>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Attempt = whole.Attempt, Follows = whole.Follows },
        [nameof(AttemptContinued.Attempt), nameof(AttemptContinued.Follows)]);

    internal static RecordSight<AttemptErased> OfAttemptErased { get; } = Of<AttemptErased>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Attempt = whole.Attempt, Agreed = whole.Agreed },
        [nameof(AttemptErased.Attempt), nameof(AttemptErased.Agreed)]);

    internal static RecordSight<AttemptRecorded> OfAttemptRecorded { get; } = Of<AttemptRecorded>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Attempt = whole.Attempt },
        [nameof(AttemptRecorded.Attempt)]);

    internal static RecordSight<AttemptRetracted> OfAttemptRetracted { get; } = Of<AttemptRetracted>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Attempt = whole.Attempt },
        [nameof(AttemptRetracted.Attempt)],
        [new(MemberSight.WholeAttempt, [nameof(AttemptRetracted.Reason)], static (seen, whole) => seen with { Reason = whole.Reason })]);

    internal static RecordSight<Commented> OfCommented { get; } = Of<Commented>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Text = whole.Text, About = whole.About },
        [nameof(Commented.Text), nameof(Commented.About)]);

    internal static RecordSight<ConcernAcknowledged> OfConcernAcknowledged { get; } = Of<ConcernAcknowledged>(
        static whole => new()
        {
            Id = whole.Id,
            Assignment = whole.Assignment,
            By = whole.By,
            At = whole.At,
            Acknowledges = whole.Acknowledges,
            Note = whole.Note,
        },
        [nameof(ConcernAcknowledged.Acknowledges), nameof(ConcernAcknowledged.Note)]);

    internal static RecordSight<ConcernRaised> OfConcernRaised { get; } = Of<ConcernRaised>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Concern = whole.Concern },
        [nameof(ConcernRaised.Concern)]);

    internal static RecordSight<ContentShared> OfContentShared { get; } =
        Of<ContentShared>(
            static whole =>
                new()
                {
                    Id = whole.Id,
                    Assignment = whole.Assignment,
                    By = whole.By,
                    At = whole.At,
                    With = whole.With,
                    Attempt = whole.Attempt,
                    Parts = whole.Parts,
                    To = whole.To,
                    MadeFrom = whole.MadeFrom,
                    MadeUntil = whole.MadeUntil,
                },
            [
                nameof(ContentShared.With),
                nameof(ContentShared.Attempt),
                nameof(ContentShared.Parts),
                nameof(ContentShared.To),
                nameof(ContentShared.MadeFrom),
                nameof(ContentShared.MadeUntil),
            ]);

    internal static RecordSight<ContentUnshared> OfContentUnshared { get; } = Of<ContentUnshared>(
        static whole => new()
        {
            Id = whole.Id,
            Assignment = whole.Assignment,
            By = whole.By,
            At = whole.At,
            With = whole.With,
            Attempt = whole.Attempt,
            Parts = whole.Parts,
            To = whole.To,
        },
        [nameof(ContentUnshared.With), nameof(ContentUnshared.Attempt), nameof(ContentUnshared.Parts), nameof(ContentUnshared.To)]);

    internal static RecordSight<HandedOver> OfHandedOver { get; } = Of<HandedOver>(
        static whole => new()
        {
            Id = whole.Id,
            Assignment = whole.Assignment,
            By = whole.By,
            At = whole.At,
            On = whole.On,
            To = whole.To,
            From = whole.From,
            Agreed = whole.Agreed,
        },
        [nameof(HandedOver.On), nameof(HandedOver.To), nameof(HandedOver.From), nameof(HandedOver.Agreed)],
        [new(MemberSight.Conversation, [nameof(HandedOver.Reason)], static (seen, whole) => seen with { Reason = whole.Reason })]);

    internal static RecordSight<HelpAnswered> OfHelpAnswered { get; } = Of<HelpAnswered>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Text = whole.Text, Answers = whole.Answers },
        [nameof(HelpAnswered.Text), nameof(HelpAnswered.Answers)]);

    internal static RecordSight<HelpAsked> OfHelpAsked { get; } =
        Of<HelpAsked>(
            static whole =>
                new()
                {
                    Id = whole.Id,
                    Assignment = whole.Assignment,
                    By = whole.By,
                    At = whole.At,
                    Text = whole.Text,
                    About = whole.About,
                    Reason = whole.Reason,
                },
            [nameof(HelpAsked.Text), nameof(HelpAsked.About), nameof(HelpAsked.Reason)]);

    internal static RecordSight<HomeworkProposed> OfHomeworkProposed { get; } = Of<HomeworkProposed>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, Plan = whole.Plan, Table = whole.Table },
        [nameof(HomeworkProposed.Plan), nameof(HomeworkProposed.Table)]);

    internal static RecordSight<Paused> OfPaused { get; } = Of<Paused>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, On = whole.On, ReturnsOn = whole.ReturnsOn },
        [nameof(Paused.On), nameof(Paused.ReturnsOn)],
        [new(MemberSight.Conversation, [nameof(Paused.Reason)], static (seen, whole) => seen with { Reason = whole.Reason })]);

    internal static RecordSight<PlanAgreed> OfPlanAgreed { get; } = Of<PlanAgreed>(
        static whole => new()
        {
            Id = whole.Id,
            Assignment = whole.Assignment,
            By = whole.By,
            At = whole.At,
            On = whole.On,
            Revision = whole.Revision,
            Agreed = whole.Agreed,
        },
        [nameof(PlanAgreed.On), nameof(PlanAgreed.Revision), nameof(PlanAgreed.Agreed)]);

    internal static RecordSight<PlanDeclined> OfPlanDeclined { get; } = Of<PlanDeclined>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, On = whole.On, Revision = whole.Revision },
        [nameof(PlanDeclined.On), nameof(PlanDeclined.Revision)],
        [new(MemberSight.Conversation, [nameof(PlanDeclined.Reason)], static (seen, whole) => seen with { Reason = whole.Reason })]);

    internal static RecordSight<PlanRevised> OfPlanRevised { get; } = Of<PlanRevised>(
        static whole => new()
        {
            Id = whole.Id,
            Assignment = whole.Assignment,
            By = whole.By,
            At = whole.At,
            On = whole.On,
            Plan = whole.Plan,
            EffectiveFrom = whole.EffectiveFrom,
            Agreed = whole.Agreed,
        },
        [nameof(PlanRevised.On), nameof(PlanRevised.Plan), nameof(PlanRevised.EffectiveFrom), nameof(PlanRevised.Agreed)],
        [new(MemberSight.Conversation, [nameof(PlanRevised.Reason)], static (seen, whole) => seen with { Reason = whole.Reason })]);

    internal static RecordSight<Reopened> OfReopened { get; } = Of<Reopened>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, On = whole.On, Agreed = whole.Agreed },
        [nameof(Reopened.On), nameof(Reopened.Agreed)],
        [new(MemberSight.Conversation, [nameof(Reopened.Reason)], static (seen, whole) => seen with { Reason = whole.Reason })]);

    internal static RecordSight<Resumed> OfResumed { get; } = Of<Resumed>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, On = whole.On },
        [nameof(Resumed.On)]);

    internal static RecordSight<Returned> OfReturned { get; } = Of<Returned>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, On = whole.On },
        [nameof(Returned.On)],
        [new(MemberSight.Conversation, [nameof(Returned.Reason)], static (seen, whole) => seen with { Reason = whole.Reason })]);

    internal static RecordSight<Reviewed> OfReviewed { get; } = Of<Reviewed>(
        static whole => new()
        {
            Id = whole.Id,
            Assignment = whole.Assignment,
            By = whole.By,
            At = whole.At,
            On = whole.On,
            Decision = whole.Decision,
            Review = whole.Review,
            Plan = whole.Plan,
            Agreed = whole.Agreed,
        },
        [nameof(Reviewed.On), nameof(Reviewed.Decision), nameof(Reviewed.Review), nameof(Reviewed.Plan), nameof(Reviewed.Agreed)]);

    internal static RecordSight<Stopped> OfStopped { get; } = Of<Stopped>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, On = whole.On },
        [nameof(Stopped.On)],
        [
            new(
                MemberSight.Conversation,
                [nameof(Stopped.Reason), nameof(Stopped.ReferredTo)],
                static (seen, whole) => seen with { Reason = whole.Reason, ReferredTo = whole.ReferredTo }),
        ]);

    internal static RecordSight<Submitted> OfSubmitted { get; } = Of<Submitted>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, On = whole.On },
        [nameof(Submitted.On)],
        [
            new(
                MemberSight.Conversation,
                [nameof(Submitted.Note), nameof(Submitted.Feedback)],
                static (seen, whole) => seen with { Note = whole.Note, Feedback = whole.Feedback }),
        ]);

    internal static RecordSight<WindowClosed> OfWindowClosed { get; } = Of<WindowClosed>(
        static whole => new() { Id = whole.Id, Assignment = whole.Assignment, By = whole.By, At = whole.At, On = whole.On },
        [nameof(WindowClosed.On)]);

    // A host's tags are its own words.
    private static RecordSight<T> Of<T>(Func<T, T> open, IReadOnlyList<string> openNames, params SeenMembers<T>[] groups)
        where T : CycleEvent =>
        new(
            open,
            [nameof(CycleEvent.Id), nameof(CycleEvent.Assignment), nameof(CycleEvent.By), nameof(CycleEvent.At), .. openNames],
            [
                new(MemberSight.Conversation, [nameof(CycleEvent.Session), nameof(CycleEvent.Tags)], static (seen, whole) =>
                    seen with
                    {
                        Session = whole.Session,
                        Tags = whole.Tags,
                    }),
                .. groups,
            ]);
}
