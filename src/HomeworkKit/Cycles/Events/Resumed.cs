namespace HomeworkKit.Cycles.Events;

/// <summary>It was taken up again.</summary>
public sealed record Resumed : CycleEvent
{
    /// <summary>Gets the date on which it was taken up, in the client's zone.</summary>
    /// <value>The system names it, so that the return date can be compared without guessing a zone.</value>
    public LocalDate? On { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Resume;

    private protected override void Closed()
    {
    }
}
