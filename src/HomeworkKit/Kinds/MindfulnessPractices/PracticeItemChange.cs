namespace HomeworkKit.Kinds;

/// <summary>How one item changed over some practices.</summary>
/// <param name="Item">The key of the item.</param>
/// <param name="MeanChange">The mean of after minus before, so that relief is negative; on the item's scale.</param>
/// <param name="N">How many practices have both ratings.</param>
public sealed partial record PracticeItemChange(string Item, decimal? MeanChange, int N)
{
    /// <summary>Returns the name of the type and nothing of its content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(PracticeItemChange);
}
