using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Verbs that raise a safety concern and acknowledge it, within homework or apart from any.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Raises a safety concern that belongs to no homework. Nothing is monitored in real time.</summary>
    /// <remarks>
    /// It begins a cycle of its own that is no homework (<see cref="Assignment.IsForConcerns"/>): stores list it among what needs a clinician until the concern
    /// is acknowledged, and it comes home from a device like any other. A client's later concerns can be raised in the same cycle or in another one.
    /// </remarks>
    /// <param name="concern">The concern.</param>
    /// <param name="client">Whose safety record it belongs to.</param>
    /// <param name="clinician">Who reads it; null in self-guided use, where nobody but the client does.</param>
    /// <param name="by">Any person.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <returns>The cycle with the concern, or a refusal.</returns>
    public static CycleOutcome RaiseConcern(SafetyConcern concern, ClientRef client, ClinicianRef? clinician, Actor by, Instant now, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(concern);
        var place = new Assignment { Id = AssignmentId.New(now), Client = client, Clinician = clinician, IsForConcerns = true };
        return Propose(place, by, now, catalog).Match(opened => opened.Cycle.RaiseConcern(concern, by, now), static refused => refused);
    }

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

    private CycleRoles RolesOf(Actor actor)
    {
        var roles = CycleRoleRules.RolesOf(actor, (_fold.Facts & GuardConditions.HasClinician) != 0);
        return (roles & CycleRoles.UnawareOfConcerns) != 0 && (!ConcernIsOpen || _fold.Open.IsOpenFor(actor)) ? roles & ~CycleRoles.UnawareOfConcerns : roles;
    }
}
