using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>One verb for each trigger: each makes an event and applies it.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Proposes a changed plan.</summary>
    /// <param name="plan">The plan, with the same id and client.</param>
    /// <param name="by">The clinician or the client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if the client says yes to it in the session; a client's own revision needs no further
    /// yes.</param>
    /// <param name="from">The first date on which it holds; null for as soon as possible.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <param name="reason">Why the plan is changed.</param>
    /// <returns>The new cycle, or a refusal. A plan equal to the current one changes nothing.</returns>
    public CycleOutcome Revise(
        Assignment plan,
        Actor by,
        Instant now,
        AgreementMode? agreed = null,
        LocalDate? from = null,
        SessionRef? session = null,
        DateTimeZone? zone = null,
        string? reason = null) =>
        Apply(
            new PlanRevised
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                On = DateIn(zone, now),
                Session = session,
                Plan = plan,
                EffectiveFrom = from,
                Agreed = Mode(by, agreed),
                Reason = reason,
            });

    /// <summary>Agrees to the proposed plan.</summary>
    /// <param name="by">The client, or a clinician in the session on the client's word.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if a clinician records the client's yes in the session.</param>
    /// <param name="revision">The revision that was seen; null for the one currently proposed.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Agree(
        Actor by,
        Instant now,
        AgreementMode? agreed = null,
        EventId? revision = null,
        SessionRef? session = null,
        DateTimeZone? zone = null) =>
        Apply(
            new PlanAgreed
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                On = DateIn(zone, now),
                Session = session,
                Revision = revision ?? PutForward,
                Agreed = agreed is AgreementMode.InSession ? AgreementMode.InSession : AgreementMode.ByClient,
            });

    /// <summary>Declines the proposed plan.</summary>
    /// <param name="by">The client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="reason">Why, if the client says.</param>
    /// <param name="revision">The revision that was seen; null for the one currently proposed.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Decline(
        Actor by,
        Instant now,
        string? reason = null,
        EventId? revision = null,
        SessionRef? session = null,
        DateTimeZone? zone = null) =>
        Apply(
            new PlanDeclined
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                On = DateIn(zone, now),
                Session = session,
                Revision = revision ?? PutForward,
                Reason = reason,
            });

    /// <summary>Submits the work for review.</summary>
    /// <param name="by">The client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="note">What the client says about it.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <param name="feedback">What the client says of the homework as a whole.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Submit(
        Actor by,
        Instant now,
        string? note = null,
        SessionRef? session = null,
        DateTimeZone? zone = null,
        HomeworkFeedback? feedback = null) =>
        Apply(
            new Submitted
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                On = DateIn(zone, now),
                Session = session,
                Note = note,
                Feedback = feedback,
            });

    /// <summary>Closes the practice period, whether or not anything was done.</summary>
    /// <param name="by">The system or the clinician.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome CloseWindow(Actor by, Instant now, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new WindowClosed { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session });

    /// <summary>Returns the work from review.</summary>
    /// <param name="by">The clinician or the client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="reason">Why.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Return(Actor by, Instant now, string? reason = null, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new Returned { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session, Reason = reason });

    /// <summary>Records a review and the decision about what comes next.</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="review">What was learned, and feedback.</param>
    /// <param name="by">The clinician; without one, the client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="plan">The plan of the new round; needed to step up, step down or adapt.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if the client says yes to the new round in the session.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Review(
        ReviewDecision decision,
        Review review,
        Actor by,
        Instant now,
        Assignment? plan = null,
        AgreementMode? agreed = null,
        SessionRef? session = null,
        DateTimeZone? zone = null) =>
        Apply(
            new Reviewed
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                On = DateIn(zone, now),
                Session = session,
                Decision = decision,
                Review = review,
                Plan = plan,
                Agreed = Mode(by, agreed),
            });

    /// <summary>Pauses the homework.</summary>
    /// <param name="by">The client or the clinician.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="reason">Why.</param>
    /// <param name="returnsOn">The first day back; null for an open-ended pause.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Pause(
        Actor by,
        Instant now,
        string? reason = null,
        LocalDate? returnsOn = null,
        SessionRef? session = null,
        DateTimeZone? zone = null) =>
        Apply(
            new Paused
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                On = DateIn(zone, now),
                Session = session,
                Reason = reason,
                ReturnsOn = returnsOn,
            });

    /// <summary>Resumes paused homework.</summary>
    /// <param name="by">The client, the clinician, or the system when the return date has come.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="on">The local date, which the system has to give; null to take it from the zone.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Resume(Actor by, Instant now, LocalDate? on = null, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new Resumed { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = on ?? DateIn(zone, now), Session = session });

    /// <summary>Stops the homework. A client can always stop.</summary>
    /// <param name="by">The client, or the clinician if no safety concern is open.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="reason">Why, if anybody says.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <param name="referredTo">Who takes over from here, if anybody is named.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Stop(Actor by, Instant now, string? reason = null, SessionRef? session = null, DateTimeZone? zone = null, string? referredTo = null) =>
        Apply(
            new Stopped
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                On = DateIn(zone, now),
                Session = session,
                Reason = reason,
                ReferredTo = referredTo,
            });

    /// <summary>Reopens homework that has ended.</summary>
    /// <param name="by">The client or the clinician.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if the client says yes to it in the session.</param>
    /// <param name="reason">Why.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Reopen(
        Actor by,
        Instant now,
        AgreementMode? agreed = null,
        string? reason = null,
        SessionRef? session = null,
        DateTimeZone? zone = null) =>
        Apply(
            new Reopened
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                On = DateIn(zone, now),
                Session = session,
                Reason = reason,
                Agreed = Mode(by, agreed),
            });

    /// <summary>Asks for help. The request stays open until it is answered, whatever else happens.</summary>
    /// <param name="by">The client or a supporter.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="text">What the help is needed with.</param>
    /// <param name="about">The attempt that it is about.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="reason">The kind of help, such as "I do not understand it".</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome AskForHelp(
        Actor by,
        Instant now,
        string? text = null,
        AttemptId? about = null,
        SessionRef? session = null,
        HelpReason? reason = null) =>
        Apply(
            new HelpAsked
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                Session = session,
                Text = text,
                About = about,
                Reason = reason,
            });

    /// <summary>Answers requests for help.</summary>
    /// <param name="by">The clinician; without one, the client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="text">The answer.</param>
    /// <param name="answers">The requests to answer, at least one; null for all that are open now.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome AnswerHelp(Actor by, Instant now, string? text = null, IReadOnlyList<EventId>? answers = null, SessionRef? session = null) =>
        Apply(new HelpAnswered { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Text = text, Answers = answers ?? OpenHelp });

    /// <summary>Writes a comment that client and clinician can read.</summary>
    /// <param name="text">The comment.</param>
    /// <param name="by">Any person.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="about">The attempt that it is about.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Comment(string text, Actor by, Instant now, AttemptId? about = null, SessionRef? session = null) =>
        Apply(new Commented { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Text = text, About = about });

    /// <summary>Adds a reference to a file.</summary>
    /// <param name="attachment">The reference; never the content.</param>
    /// <param name="by">Any person.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="about">The attempt that it belongs to.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Attach(AttachmentRef attachment, Actor by, Instant now, AttemptId? about = null, SessionRef? session = null) =>
        Apply(new Attached { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Attachment = attachment, About = about });

    /// <summary>Raises a safety concern. Nothing is monitored in real time.</summary>
    /// <param name="concern">The concern.</param>
    /// <param name="by">Any person.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome RaiseConcern(SafetyConcern concern, Actor by, Instant now, SessionRef? session = null) =>
        Apply(new ConcernRaised { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Concern = concern });

    /// <summary>Acknowledges safety concerns.</summary>
    /// <param name="by">A clinician; without one, the client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="note">What was done about it.</param>
    /// <param name="acknowledges">The concerns to acknowledge, at least one; null for all that are open now and visible to the actor.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome AcknowledgeConcern(
        Actor by,
        Instant now,
        string? note = null,
        IReadOnlyList<EventId>? acknowledges = null,
        SessionRef? session = null) =>
        Apply(
            new ConcernAcknowledged
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                Session = session,
                Note = note,
                Acknowledges = acknowledges ?? OpenConcernsFor(by),
            });

    private IReadOnlyList<EventId> OpenConcernsFor(Actor by) =>
        by is { IsProxy: true } ? [.. VisibleTo(by).Concerns.Where(static concern => concern.IsOpen).Select(static concern => concern.Event)] : OpenConcerns;

    private EventId PutForward => (State == CycleState.Proposed ? _fold.Plans.Current : _fold.Plans.Waiting)?.Id ?? default;

    // A time that no event may bear is refused by the event's own check, which names it.
    private static LocalDate? DateIn(DateTimeZone? zone, Instant now) => zone is null || CycleChecks.IsOutOfRange(now) ? null : now.InZoneWithin(zone).Date;

    private static AgreementMode? Mode(Actor by, AgreementMode? agreed) =>
        agreed is AgreementMode.InSession ? AgreementMode.InSession : by is { Role: ActorRole.Client } or { IsProxy: true } ? AgreementMode.ByClient : null;

    // What is done holds what counts: answers that its form hides were kept for a change of mind, which is over.
    private Attempt Finished(Attempt attempt) =>
        attempt is { Outcome: AttemptOutcome.Done, Entry: { } entry } && Assignment.Task is { } task && Catalog.KindOf(entry) is { HidesAnswers: true } kind
            ? attempt with { Entry = kind.EffectiveOf(task, entry) }
            : attempt;

    private EventId? LatestVersionOf(AttemptId attempt, Actor by) => Find(attempt, by) is { IsTheirs: true } standing ? standing.Version : null;
}
