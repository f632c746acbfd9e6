namespace HomeworkKit.Kinds;

/// <summary>The texts of one item or score in another language.</summary>
public sealed partial record WorksheetTranslatedText : ContentRecord
{
    /// <summary>Gets the key of the item or score.</summary>
    public required string Key { get; init; }

    /// <summary>Gets what is asked, said, or stands above a group; of a score what it is called.</summary>
    public string? Text { get; init; }

    /// <summary>Gets a few words that help to answer.</summary>
    public string? Help { get; init; }

    /// <summary>Gets the unit of a number or of a rating's scale.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the texts of an item's options, a table's rows, a scale's anchors or a score's bands.</summary>
    public IReadOnlyList<WorksheetTranslatedPart> Parts { get => field ?? []; init => field = ValueList.From(value); }
}
