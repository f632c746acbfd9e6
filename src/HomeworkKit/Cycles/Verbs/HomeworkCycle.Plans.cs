using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Verbs that propose a plan, agree to it or decline it.</content>
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

    private EventId PutForward => (State == CycleState.Proposed ? _fold.Plans.Current : _fold.Plans.Waiting)?.Id ?? default;
}
