using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Verbs for sharing and for changing the clinician.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Shares parts of the homework with an audience.</summary>
    /// <remarks>
    /// For a partner a share without names is consent to reveal once everybody has consented; with names it is consent towards these people alone, and is
    /// revealed once they have named the client in turn.
    /// </remarks>
    /// <param name="audience">To whom.</param>
    /// <param name="by">The client; for a proxy, the client or a clinician.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="attempt">The attempt; null for all, present and future.</param>
    /// <param name="parts">Which parts; null for all.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="to">The people to share with; null for everybody in the audience.</param>
    /// <param name="madeFrom">The first local date of the attempts that are shared; null for no start.</param>
    /// <param name="madeUntil">The local date from which attempts are no longer shared, such as a birthday; null for no end.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Share(
        Audience audience,
        Actor by,
        Instant now,
        AttemptId? attempt = null,
        IReadOnlyList<AttemptPart>? parts = null,
        SessionRef? session = null,
        IReadOnlyList<Actor>? to = null,
        LocalDate? madeFrom = null,
        LocalDate? madeUntil = null) => Apply(new ContentShared
        {
            Id = EventId.New(now),
            Assignment = Id,
            By = by,
            At = now,
            Session = session,
            With = audience,
            Attempt = attempt,
            Parts = parts ?? [],
            To = to ?? [],
            MadeFrom = madeFrom,
            MadeUntil = madeUntil,
        });

    /// <summary>Stops sharing what was shared.</summary>
    /// <param name="audience">From whom.</param>
    /// <param name="by">The client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="attempt">The attempt; null for all, present and future.</param>
    /// <param name="parts">Which parts; null for all.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="from">The people to stop sharing with; null for everybody in the audience.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Unshare(
        Audience audience,
        Actor by,
        Instant now,
        AttemptId? attempt = null,
        IReadOnlyList<AttemptPart>? parts = null,
        SessionRef? session = null,
        IReadOnlyList<Actor>? from = null) =>
        Apply(
            new ContentUnshared
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                Session = session,
                With = audience,
                Attempt = attempt,
                Parts = parts ?? [],
                To = from ?? [],
            });

    /// <summary>Hands the homework over to another clinician. Its state stays the same.</summary>
    /// <param name="to">The clinician who takes over.</param>
    /// <param name="by">The client, or a clinician with the client's yes.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if a clinician records the client's yes in the session.</param>
    /// <param name="from">The first date on which the new clinician is responsible; null for at once.</param>
    /// <param name="reason">Why.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">The client's time zone, which determines the local date if the schedule floats with the client.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome HandOver(
        ClinicianRef to,
        Actor by,
        Instant now,
        AgreementMode? agreed = null,
        LocalDate? from = null,
        string? reason = null,
        SessionRef? session = null,
        DateTimeZone? zone = null) =>
        Apply(
            new HandedOver
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                On = DateIn(zone, now),
                Session = session,
                To = to,
                From = from,
                Agreed = Mode(by, agreed),
                Reason = reason,
            });
}
