using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>One verb for each trigger: each makes an event and applies it.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Puts another plan forward.</summary>
    /// <param name="plan">The plan, with the same id and client.</param>
    /// <param name="by">The clinician or the client.</param>
    /// <param name="now">When.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if the client says yes to it in the session; a client's own revision needs no further
    /// yes.</param>
    /// <param name="from">The first date on which it holds; null for as soon as possible.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <param name="reason">Why the plan is changed.</param>
    /// <returns>The new cycle, or a refusal. Identical to what stands, it changes nothing.</returns>
    public CycleOutcome Revise(
        Assignment plan, Actor by, Instant now, AgreementMode? agreed = null, LocalDate? from = null, SessionRef? session = null, DateTimeZone? zone = null, string? reason = null) =>
        Apply(new PlanRevised
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

    /// <summary>Says yes to the plan that was put forward.</summary>
    /// <param name="by">The client, or a clinician in the session on the client's word.</param>
    /// <param name="now">When.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if a clinician records the client's yes in the session.</param>
    /// <param name="revision">The revision that was seen; null for the one that is put forward now.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Agree(Actor by, Instant now, AgreementMode? agreed = null, EventId? revision = null, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new PlanAgreed { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session, Revision = revision ?? PutForward, Agreed = agreed is AgreementMode.InSession ? AgreementMode.InSession : AgreementMode.ByClient });

    /// <summary>Says no to the plan that was put forward.</summary>
    /// <param name="by">The client.</param>
    /// <param name="now">When.</param>
    /// <param name="reason">Why, if the client says.</param>
    /// <param name="revision">The revision that was seen; null for the one that is put forward now.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Decline(Actor by, Instant now, string? reason = null, EventId? revision = null, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new PlanDeclined { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session, Revision = revision ?? PutForward, Reason = reason });

    /// <summary>Submits the work for review.</summary>
    /// <param name="by">The client.</param>
    /// <param name="now">When.</param>
    /// <param name="note">What the client says about it.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <param name="feedback">What the client says of the homework as a whole.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Submit(Actor by, Instant now, string? note = null, SessionRef? session = null, DateTimeZone? zone = null, HomeworkFeedback? feedback = null) =>
        Apply(new Submitted { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session, Note = note, Feedback = feedback });

    /// <summary>Says that the time for it is over. Nothing having been done is no obstacle.</summary>
    /// <param name="by">The system or the clinician.</param>
    /// <param name="now">When.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome CloseWindow(Actor by, Instant now, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new WindowClosed { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session });

    /// <summary>Takes it back from review to be gone on with.</summary>
    /// <param name="by">The clinician or the client.</param>
    /// <param name="now">When.</param>
    /// <param name="reason">Why.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Return(Actor by, Instant now, string? reason = null, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new Returned { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session, Reason = reason });

    /// <summary>Records that client and clinician looked at it together, and what comes next.</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="review">What they made of it.</param>
    /// <param name="by">The clinician; without one, the client.</param>
    /// <param name="now">When.</param>
    /// <param name="plan">The plan of the new round; needed to step up, step down or adapt.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if the client says yes to the new round in the session.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Review(ReviewDecision decision, Review review, Actor by, Instant now, Assignment? plan = null, AgreementMode? agreed = null, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new Reviewed { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session, Decision = decision, Review = review, Plan = plan, Agreed = Mode(by, agreed) });

    /// <summary>Sets it aside for a while.</summary>
    /// <param name="by">The client or the clinician.</param>
    /// <param name="now">When.</param>
    /// <param name="reason">Why.</param>
    /// <param name="returnsOn">The date on which it is to be taken up again; null for open-ended.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Pause(Actor by, Instant now, string? reason = null, LocalDate? returnsOn = null, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new Paused { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session, Reason = reason, ReturnsOn = returnsOn });

    /// <summary>Takes it up again.</summary>
    /// <param name="by">The client, the clinician, or the system when the return date has come.</param>
    /// <param name="now">When.</param>
    /// <param name="on">The local date, which the system names; null: told by the zone.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Resume(Actor by, Instant now, LocalDate? on = null, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new Resumed { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = on ?? DateIn(zone, now), Session = session });

    /// <summary>Ends it. A client can always stop.</summary>
    /// <param name="by">The client, or the clinician if no safety concern is open.</param>
    /// <param name="now">When.</param>
    /// <param name="reason">Why, if anybody says.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <param name="referredTo">To whom the client goes on from here, if anybody is named.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Stop(Actor by, Instant now, string? reason = null, SessionRef? session = null, DateTimeZone? zone = null, string? referredTo = null) =>
        Apply(new Stopped { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session, Reason = reason, ReferredTo = referredTo });

    /// <summary>Takes it up again after its end.</summary>
    /// <param name="by">The client or the clinician.</param>
    /// <param name="now">When.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if the client says yes to it in the session.</param>
    /// <param name="reason">Why.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on a plan that floats with them, it tells the local date that is meant.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Reopen(Actor by, Instant now, AgreementMode? agreed = null, string? reason = null, SessionRef? session = null, DateTimeZone? zone = null) =>
        Apply(new Reopened { Id = EventId.New(now), Assignment = Id, By = by, At = now, On = DateIn(zone, now), Session = session, Reason = reason, Agreed = Mode(by, agreed) });

    /// <summary>Asks for help. It stays open until answered, whatever else happens.</summary>
    /// <param name="by">The client or a supporter.</param>
    /// <param name="now">When.</param>
    /// <param name="text">What with.</param>
    /// <param name="about">The attempt that it is about.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="reason">What kind of help it is, as in "I do not understand it".</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome AskForHelp(Actor by, Instant now, string? text = null, AttemptId? about = null, SessionRef? session = null, HelpReason? reason = null) =>
        Apply(new HelpAsked { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Text = text, About = about, Reason = reason });

    /// <summary>Answers a call for help.</summary>
    /// <param name="by">The clinician; without one, the client.</param>
    /// <param name="now">When.</param>
    /// <param name="text">The answer.</param>
    /// <param name="answers">The events that asked, at least one; null for those that are open now, by name.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome AnswerHelp(Actor by, Instant now, string? text = null, IReadOnlyList<EventId>? answers = null, SessionRef? session = null) =>
        Apply(new HelpAnswered { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Text = text, Answers = answers ?? OpenHelp });

    /// <summary>Writes a comment that client and clinician can read.</summary>
    /// <param name="text">The comment.</param>
    /// <param name="by">Any person.</param>
    /// <param name="now">When.</param>
    /// <param name="about">The attempt that it is about.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Comment(string text, Actor by, Instant now, AttemptId? about = null, SessionRef? session = null) =>
        Apply(new Commented { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Text = text, About = about });

    /// <summary>Adds a reference to a file.</summary>
    /// <param name="attachment">The reference; never the content.</param>
    /// <param name="by">Any person.</param>
    /// <param name="now">When.</param>
    /// <param name="about">The attempt that it belongs to.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Attach(AttachmentRef attachment, Actor by, Instant now, AttemptId? about = null, SessionRef? session = null) =>
        Apply(new Attached { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Attachment = attachment, About = about });

    /// <summary>Raises a safety concern. Nothing is monitored in real time.</summary>
    /// <param name="concern">The concern.</param>
    /// <param name="by">Any person.</param>
    /// <param name="now">When.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome RaiseConcern(SafetyConcern concern, Actor by, Instant now, SessionRef? session = null) =>
        Apply(new ConcernRaised { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Concern = concern });

    /// <summary>Acknowledges safety concerns.</summary>
    /// <param name="by">A clinician; without one, the client.</param>
    /// <param name="now">When.</param>
    /// <param name="note">What was done about it.</param>
    /// <param name="acknowledges">The events that raised them, at least one; null for those that are open now and that the actor sees, by name.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome AcknowledgeConcern(Actor by, Instant now, string? note = null, IReadOnlyList<EventId>? acknowledges = null, SessionRef? session = null) =>
        Apply(new ConcernAcknowledged { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Note = note, Acknowledges = acknowledges ?? OpenConcernsFor(by) });

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
