namespace HomeworkKit.Events;

/// <summary>The client stopped sharing something.</summary>
public sealed partial record ContentUnshared : CycleEvent
{
    /// <summary>Gets from whom.</summary>
    public required Audience With { get; init; }

    /// <summary>Gets the attempt.</summary>
    /// <value>Null for all attempts, present and future.</value>
    public AttemptId? Attempt { get; init; }

    /// <summary>Gets which parts.</summary>
    /// <value>Empty for all.</value>
    public IReadOnlyList<AttemptPart> Parts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the people from whom it is hidden, where it is not everybody of the audience.</summary>
    /// <value>Clients for partners, supporters for supporters and proxies; empty for everybody. The clinician needs no naming.</value>
    public IReadOnlyList<Actor> To { get => field ?? []; init => field = ValueList.From(value); }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Unshare;

    private protected override void Closed()
    {
    }
}
