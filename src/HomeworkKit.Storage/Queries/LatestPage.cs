namespace HomeworkKit.Storage;

/// <summary>Some homework in the order of its last change, newest first.</summary>
/// <param name="Cycles">The summaries, each as of the moment of the page.</param>
/// <param name="Next">The token of the next page; null where there is none.</param>
public sealed record LatestPage(IReadOnlyList<CycleSummary> Cycles, ChangeToken? Next)
{
    /// <summary>Gets the homework whose summary cannot be read.</summary>
    public IReadOnlyList<UnreadableCycle> Unreadable { get; init; } = [];
}
