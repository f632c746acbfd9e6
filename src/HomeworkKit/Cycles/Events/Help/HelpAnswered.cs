namespace HomeworkKit.Events;

/// <summary>The clinician answered requests for help.</summary>
public sealed partial record HelpAnswered : CycleEvent
{
    /// <summary>Gets the answer.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the events that asked.</summary>
    /// <value>Never empty in a new event. A stored one that names nothing answered all that was open by then.</value>
    public IReadOnlyList<EventId> Answers { get => field ?? []; init => field = ValueList.From(value); }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.AnswerHelp;

    private protected override void Closed()
    {
    }
}
