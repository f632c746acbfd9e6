using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Verbs that put homework on hold, end it and open it again.</content>
public sealed partial class HomeworkCycle
{
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
}
