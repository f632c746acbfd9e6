namespace HomeworkKit.Events;

/// <summary>The client shared something with an audience.</summary>
public sealed partial record ContentShared : CycleEvent
{
    /// <summary>Gets to whom.</summary>
    public required Audience With { get; init; }

    /// <summary>Gets the attempt.</summary>
    /// <value>Null for all attempts, present and future: for a joint exercise, the client's consent to reveal.</value>
    public AttemptId? Attempt { get; init; }

    /// <summary>Gets which parts.</summary>
    /// <value>Empty for all.</value>
    public IReadOnlyList<AttemptPart> Parts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the people to whom it is shown, where it is not everybody of the audience.</summary>
    /// <value>Clients for partners, supporters for supporters and proxies; empty for everybody. The clinician needs no naming.</value>
    public IReadOnlyList<Actor> To { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the first local date of the attempts that are meant.</summary>
    /// <value>Null for no beginning. With an end it is a rule that changes with age: what was made by then is shown, and what is made later is not.</value>
    public LocalDate? MadeFrom { get; init; }

    /// <summary>Gets the local date from which on attempts are not meant any more, for example a birthday.</summary>
    /// <value>After <see cref="MadeFrom"/>; null for no end.</value>
    public LocalDate? MadeUntil { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Share;

    private protected override void Closed()
    {
    }
}
