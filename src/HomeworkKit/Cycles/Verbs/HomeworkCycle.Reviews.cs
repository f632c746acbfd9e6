using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Verbs that hand work over for review, and look at it together.</content>
public sealed partial class HomeworkCycle
{
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
}
