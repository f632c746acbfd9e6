namespace HomeworkKit.Events;

/// <summary>A person added a reference to a file.</summary>
public sealed partial record Attached : CycleEvent
{
    /// <summary>Gets the reference.</summary>
    public required AttachmentRef Attachment { get; init; }

    /// <summary>Gets the attempt that it belongs to.</summary>
    public AttemptId? About { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Attach;

    private protected override void Closed()
    {
    }
}
