namespace HomeworkKit;

/// <summary>An event whose date is implausible because the clock of a device was wrong. It is kept, and does not change any other day.</summary>
public sealed partial record ClockWarning : ContentRecord
{
    /// <summary>Gets the code.</summary>
    /// <value><see cref="CycleCodes.ClockAhead"/> or <see cref="CycleCodes.BeforeProposal"/>.</value>
    public required string Code { get; init; }

    /// <summary>Gets the event.</summary>
    public required EventId Event { get; init; }
}
