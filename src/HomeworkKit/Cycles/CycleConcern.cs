using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>A safety concern that a person raised, with whether a clinician has acknowledged it.</summary>
public sealed record CycleConcern : ContentRecord
{
    /// <summary>Gets the event that raised it.</summary>
    public required EventId Event { get; init; }

    /// <summary>Gets who raised it.</summary>
    public required Actor RaisedBy { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant RaisedAt { get; init; }

    /// <summary>Gets the concern.</summary>
    public required SafetyConcern Concern { get; init; }

    /// <summary>Gets a value indicating whether it still waits to be acknowledged.</summary>
    public required bool IsOpen { get; init; }
}
