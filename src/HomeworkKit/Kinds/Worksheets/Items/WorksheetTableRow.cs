namespace HomeworkKit.Kinds;

/// <summary>One row of a table.</summary>
public sealed partial record WorksheetTableRow : ContentRecord
{
    /// <summary>Gets the key, by which answers name the row.</summary>
    /// <value>Up to 40 letters: lower-case words with hyphens, differing from every other row of the table.</value>
    public required string Key { get; init; }

    /// <summary>Gets what stands at the head of the row.</summary>
    public string? Text { get; init; }
}
