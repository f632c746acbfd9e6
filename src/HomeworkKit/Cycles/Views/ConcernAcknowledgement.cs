namespace HomeworkKit;

/// <summary>An acknowledgement of a safety concern.</summary>
public sealed partial record ConcernAcknowledgement : ContentRecord
{
    /// <summary>Gets the event that acknowledged it.</summary>
    public required EventId Event { get; init; }

    /// <summary>Gets who acknowledged it.</summary>
    public required Actor By { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets what was done about it.</summary>
    public string? Note { get; init; }

    /// <summary>Gets a value indicating whether it names the concern.</summary>
    /// <value>False only in histories from before acknowledgements had to: show it as "acknowledged without naming".</value>
    public required bool NamesConcern { get; init; }
}
