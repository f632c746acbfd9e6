using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>A worry for somebody's safety that a person raises.</summary>
/// <remarks>
/// Never inferred from text or ratings, never resolved by the library, never shown to a joint partner. Nothing here is monitored in real time:
/// what is entered may be read days later, and an app has to say so.
/// </remarks>
public sealed record SafetyConcern : ContentRecord
{
    /// <summary>Gets what it is about.</summary>
    public required ConcernCategory Category { get; init; }

    /// <summary>Gets more about it.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the host's reference to a crisis plan, if there is one.</summary>
    public string? CrisisPlan { get; init; }
}
