namespace HomeworkKit;

/// <summary>What got in the way, and how often.</summary>
public sealed partial record BarrierCount : ContentRecord
{
    /// <summary>Gets the reason.</summary>
    public required BarrierReason Barrier { get; init; }

    /// <summary>Gets in how many attempts it stands.</summary>
    /// <value>1 or more.</value>
    public required int Count { get; init; }
}
