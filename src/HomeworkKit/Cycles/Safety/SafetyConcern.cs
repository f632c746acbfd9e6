namespace HomeworkKit;

/// <summary>A worry for somebody's safety that a person raises.</summary>
/// <remarks>
/// Never inferred from text or ratings, never resolved by the library, never shown to a joint partner. Nothing here is monitored in real time:
/// what is entered may be read days later, and an app has to say so.
/// </remarks>
public sealed partial record SafetyConcern : ContentRecord
{
    /// <summary>Gets what it is about.</summary>
    public required ConcernCategory Category { get; init; }

    /// <summary>Gets the raiser's own words about it.</summary>
    /// <value>They stay with the concern in every view of the clinician's, also after it is acknowledged.</value>
    public string? Note { get; init; }

    /// <summary>Gets the audiences to whom its raiser allows it to be shown, with what is said when it is acknowledged.</summary>
    /// <value>Empty for nobody but the raiser, the client and the clinician. A joint partner is never shown it.</value>
    public IReadOnlyList<Audience> ShownTo { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the host's reference to a crisis plan, if there is one.</summary>
    public string? CrisisPlan { get; init; }
}
