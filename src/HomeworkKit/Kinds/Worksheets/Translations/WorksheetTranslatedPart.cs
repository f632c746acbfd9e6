namespace HomeworkKit.Kinds;

/// <summary>The text of one option, row, anchor or band in another language.</summary>
public sealed partial record WorksheetTranslatedPart : ContentRecord
{
    /// <summary>Gets the key of the option or row.</summary>
    /// <value>Of an anchor or a band the number that it stands at, such as <c>0</c> or <c>2.5</c>.</value>
    public required string Key { get; init; }

    /// <summary>Gets the text.</summary>
    public string? Text { get; init; }
}
