namespace HomeworkKit.Events;

/// <summary>Homework was proposed: the first event of every cycle.</summary>
public sealed partial record HomeworkProposed : CycleEvent
{
    /// <summary>Gets the plan.</summary>
    public required Assignment Plan { get; init; }

    /// <summary>Gets the version of the table that the cycle follows.</summary>
    /// <value>As in <c>standard/1</c>.</value>
    public required string Table { get; init; }

    /// <inheritdoc/>
    public override CycleTrigger Trigger => CycleTrigger.Propose;

    private protected override void Closed()
    {
    }
}
