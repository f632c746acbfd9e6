namespace HomeworkKit.Programmes;

/// <summary>After an earlier step has come to a point, at once or some time later.</summary>
/// <remarks>
/// "One day after" is the next local date at the same time by the clock; hours are elapsed time. A step that was skipped or did not apply counts as past that
/// point.
/// </remarks>
public sealed partial record AfterStep : ReleaseRule
{
    /// <summary>Gets the key of the earlier step.</summary>
    /// <value>Null for the step before it.</value>
    public string? Step { get; init; }

    /// <summary>Gets the point.</summary>
    public required StepMilestone When { get; init; }

    /// <summary>Gets how many local days later.</summary>
    /// <value>0 to 366; null is 0.</value>
    public int? Days { get; init; }

    /// <summary>Gets how many hours later.</summary>
    /// <value>0 to 8,784; null is 0. Days or hours, not both.</value>
    public int? Hours { get; init; }

    /// <summary>Gets the local time of day.</summary>
    /// <value>Null for that of the point itself. It never brings the moment before the point.</value>
    public LocalTime? Time { get; init; }

    private protected override void Closed()
    {
    }
}
