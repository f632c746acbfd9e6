namespace HomeworkKit.Events;

/// <summary>The client or a supporter asked for help. It stays open until answered, whatever else happens.</summary>
public sealed partial record HelpAsked : CycleEvent
{
    /// <summary>Gets what with.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the attempt that it is about.</summary>
    public AttemptId? About { get; init; }

    /// <summary>Gets what kind of help it is, as in "I do not understand it".</summary>
    /// <value>Null where nobody said.</value>
    public HelpReason? Reason { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.AskForHelp;

    private protected override void Closed()
    {
    }
}
