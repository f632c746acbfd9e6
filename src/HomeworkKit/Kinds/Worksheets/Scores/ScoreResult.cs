namespace HomeworkKit.Kinds;

/// <summary>A score with what it rests on, or the reason why there is none.</summary>
/// <param name="Key">The key of the score.</param>
/// <param name="Value">The number; null with a <paramref name="Reason"/>.</param>
/// <param name="Answered">How many of its items are answered; a table's column counts once for each row.</param>
/// <param name="Asked">How many of its items are shown.</param>
/// <param name="NotAskedItems">How many of its items are not shown.</param>
/// <param name="Prorated">Whether missing answers were made up for by the mean of the others.</param>
/// <param name="Reason">Why there is no number; null where there is one.</param>
/// <param name="Band">The words of the form's author for this range; null where there are none.</param>
public sealed partial record ScoreResult(
    string Key,
    decimal? Value,
    int Answered,
    int Asked,
    int NotAskedItems,
    bool Prorated,
    ScoreNoValueReason? Reason,
    string? Band)
{
    /// <summary>Returns the name of the type and nothing of what was answered.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(ScoreResult);
}
