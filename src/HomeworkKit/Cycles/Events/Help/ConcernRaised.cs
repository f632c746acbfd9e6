namespace HomeworkKit.Events;

/// <summary>A person raised a safety concern.</summary>
public sealed partial record ConcernRaised : CycleEvent
{
    /// <summary>Gets the concern.</summary>
    public required SafetyConcern Concern { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.RaiseConcern;

    private protected override void Closed()
    {
    }
}
