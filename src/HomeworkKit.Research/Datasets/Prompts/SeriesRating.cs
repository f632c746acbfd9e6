namespace HomeworkKit.Research;

/// <summary>What one item was rated at one prompt.</summary>
/// <param name="Item">The item's key.</param>
/// <param name="Value">The rating.</param>
public sealed record SeriesRating(string Item, double Value);
