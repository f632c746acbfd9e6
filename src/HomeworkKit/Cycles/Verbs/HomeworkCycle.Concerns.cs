namespace HomeworkKit;

/// <content>Safety concerns that belong to no homework.</content>
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

    private CycleRoles RolesOf(Actor actor)
    {
        var roles = CycleRoleRules.RolesOf(actor, (_fold.Facts & GuardConditions.HasClinician) != 0);
        return (roles & CycleRoles.UnawareOfConcerns) != 0 && (!ConcernIsOpen || _fold.Open.IsOpenFor(actor)) ? roles & ~CycleRoles.UnawareOfConcerns : roles;
    }
}
