namespace HomeworkKit.Kinds;

/// <summary>A question that is answered with a rating.</summary>
public sealed partial record RatingItem : WorksheetItem
{
    /// <summary>Gets the scale, with words at its ends if there are any.</summary>
    public required RatingScale Scale { get; init; }

    internal override WorksheetItemForm Form => WorksheetItemForm.Rating;
}
