namespace HomeworkKit.Events;

/// <summary>The client showed something to somebody.</summary>
public sealed record ContentShared : CycleEvent
{
    /// <summary>Gets to whom.</summary>
    public required Audience With { get; init; }

    /// <summary>Gets the attempt.</summary>
    /// <value>Null for all attempts, present and future: for a joint exercise, the client's consent to reveal.</value>
    public AttemptId? Attempt { get; init; }

    /// <summary>Gets which parts.</summary>
    /// <value>Empty for all.</value>
    public IReadOnlyList<AttemptPart> Parts { get => field ?? []; init => field = ValueList.From(value); }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Share;

    private protected override void Closed()
    {
    }
}
