namespace HomeworkKit;

/// <summary>One thing that got in the way, with what may help next time.</summary>
public sealed partial record BarrierReport : ContentRecord
{
    /// <summary>Gets the reason.</summary>
    public required BarrierReason Barrier { get; init; }

    /// <summary>Gets more about it, in the client's words.</summary>
    public string? Note { get; init; }

    /// <summary>Gets what to do about it next time.</summary>
    public string? Plan { get; init; }
}
