namespace HomeworkKit.Storage.Providers;

/// <summary>One page of summaries.</summary>
/// <param name="Rows">Those that can be read, in the order of assignment ids.</param>
/// <param name="Unreadable">Those that cannot.</param>
public sealed record SummaryPage(IReadOnlyList<SummaryRow> Rows, IReadOnlyList<UnreadableCycle> Unreadable)
{
    /// <summary>Gets how many rows the page has, unreadable ones included.</summary>
    public int Count => Rows.Count + Unreadable.Count;
}
