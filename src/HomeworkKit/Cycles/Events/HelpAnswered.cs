using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles.Events;

/// <summary>The clinician answered.</summary>
public sealed record HelpAnswered : CycleEvent
{
    /// <summary>Gets the answer.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the events that asked.</summary>
    /// <value>Empty for all that is open.</value>
    public IReadOnlyList<EventId> Answers { get => field ?? []; init => field = ValueList.From(value); }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.AnswerHelp;

    private protected override void Closed()
    {
    }
}
