namespace HomeworkKit.Events;

/// <summary>The client submitted the work for review.</summary>
public sealed partial record Submitted : CycleDecision
{
    /// <summary>Gets what the client says about it.</summary>
    public string? Note { get; init; }

    /// <summary>Gets what the client says of the homework as a whole: difficulty, helpfulness, burden, clarity.</summary>
    public HomeworkFeedback? Feedback { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Submit;

    private protected override void Closed()
    {
    }
}
