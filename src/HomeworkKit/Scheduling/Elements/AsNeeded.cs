namespace HomeworkKit.Scheduling;

/// <summary>Something done when the moment comes: when the urge is felt, when worry starts. It makes no occurrences and nothing is ever late.</summary>
public sealed partial record AsNeeded : ScheduleElement
{
    /// <summary>The moment, in the client's words.</summary>
    public string? When { get; init; }

    private protected override ScheduleElementForm Form => ScheduleElementForm.AsNeeded;

    internal override OccurrenceRule Prepare(RuleSurroundings around) => new AsNeededRule();
}
