namespace HomeworkKit;

/// <summary>One version of the plan, identified by the event that proposed it.</summary>
/// <param name="Id">The event that put it forward.</param>
/// <param name="Plan">The plan.</param>
/// <param name="ProposedBy">Who put it forward.</param>
/// <param name="EffectiveFrom">The first date on which it holds; null for the plan that the cycle began with, and for a plan that does not hold yet.</param>
/// <param name="AgreedBy">Who recorded the client's yes; null while there is none.</param>
/// <param name="Agreed">How the yes was given; null while there is none.</param>
public sealed partial record PlanRevision(
    EventId Id,
    Assignment Plan,
    Actor ProposedBy,
    LocalDate? EffectiveFrom = null,
    Actor? AgreedBy = null,
    AgreementMode? Agreed = null)
{
    /// <summary>Gets the moment of the client's yes.</summary>
    /// <value>Null while there is none. What closed before it was never due.</value>
    public Instant? AgreedAt { get; init; }

    /// <summary>Gets the event that recorded the yes.</summary>
    internal EventId YesIn { get; init; }

    /// <summary>Returns the id and nothing of the plan.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"revision {Id}";
}
