namespace HomeworkKit.Events;

/// <summary>The content of an attempt was erased for good, from every event that held some of it.</summary>
/// <remarks>
/// What stays: that there was an attempt, its id, when it was made and how far it got, and this event: by whom and when it was erased. What a device sends of
/// it later, or once more, is kept without its content.
/// </remarks>
public sealed partial record AttemptErased : CycleEvent
{
    /// <summary>Gets the attempt.</summary>
    public required AttemptId Attempt { get; init; }

    /// <summary>Gets how the client said yes, where a clinician erases on their word.</summary>
    /// <value>Null where the client or a proxy does it themselves.</value>
    public AgreementMode? Agreed { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.EraseAttempt;

    private protected override void Closed()
    {
    }
}
