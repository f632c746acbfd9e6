namespace HomeworkKit.Kinds;

/// <summary>One of the answers that an item offers.</summary>
public sealed partial record MonitoringChoice : ContentRecord
{
    /// <summary>Gets the key, by which answers and exports name it.</summary>
    /// <value>Lower-case words with hyphens.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets how the client reads it.</summary>
    public string? Label { get; init; }
}
