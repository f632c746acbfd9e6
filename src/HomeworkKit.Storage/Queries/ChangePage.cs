namespace HomeworkKit.Storage;

/// <summary>Some of what changed since a token.</summary>
/// <param name="Changes">The cycles that changed, each once and as it now stands, within the page in the order of their last change.</param>
/// <param name="Next">The token to go on with; the one that was given if nothing changed.</param>
/// <param name="HasMore">Whether there was more at that moment.</param>
public sealed record ChangePage(IReadOnlyList<CycleSummary> Changes, ChangeToken Next, bool HasMore)
{
    /// <summary>Gets the cycles that changed and whose summary cannot be read.</summary>
    public IReadOnlyList<UnreadableCycle> Unreadable { get; init; } = [];
}
