namespace HomeworkKit.Research;

/// <summary>An attempt with what may be seen of it and where matching put it.</summary>
/// <param name="Attempt">The attempt.</param>
/// <param name="Number">Its place among the cycle's attempts that were not taken back, from 1.</param>
internal sealed record AttemptRow(SeenAttempt Attempt, int Number)
{
    internal RecordedAttempt Recorded => Attempt.Recorded;

    internal AttemptView View => Attempt.View;

    internal Adherence.MatchedAttempt Match => Attempt.Match;

    internal Attempt Seen => View.Attempt;

    internal Instant At => Recorded.Attempt.PerformedAt;

    internal Instant WrittenDownAt => Recorded.Attempt.RecordedAt ?? Recorded.RecordedAt;

    internal bool Hides(AttemptPart part) => View.Hidden.Contains(part);
}
