namespace HomeworkKit.Kinds;

/// <summary>The words that a form's author put at a range of a score.</summary>
public sealed partial record ScoreBand : ContentRecord
{
    /// <summary>Gets the number from which on the words hold, up to the next band.</summary>
    public required decimal From { get; init; }

    /// <summary>Gets the words.</summary>
    public string? Text { get; init; }
}
