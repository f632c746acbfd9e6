namespace HomeworkKit.Research;

/// <summary>What figures of rated homework mean.</summary>
public static class HomeworkRatingDefinitions
{
    /// <summary>Gets: sum of the items of one rating, those of which less is better turned round, missing ones made up for as far as the form allows.</summary>
    public static MeasureDefinition Total { get; } = new("homework-rating-total", 1, "points", "Kazantzis, Deane and Ronan 2004");

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<MeasureDefinition> All { get; } = [Total];
}
