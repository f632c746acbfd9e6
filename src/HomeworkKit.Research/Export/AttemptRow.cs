using HomeworkKit.Adherence;
using HomeworkKit.Attempts;
using HomeworkKit.Cycles;

namespace HomeworkKit.Research.Export;

/// <summary>An attempt with what may be seen of it and where matching put it.</summary>
/// <param name="Recorded">The attempt as it stands.</param>
/// <param name="View">What is left of it when all that the client keeps private is taken away.</param>
/// <param name="Match">Its place.</param>
/// <param name="Number">Its place among the cycle's attempts that were not taken back, from 1.</param>
internal sealed record AttemptRow(RecordedAttempt Recorded, AttemptView View, MatchedAttempt Match, int Number)
{
    internal Attempt Seen => View.Attempt;

    internal Instant At => Recorded.Attempt.PerformedAt;

    internal Instant WrittenDownAt => Recorded.Attempt.RecordedAt ?? Recorded.RecordedAt;

    internal bool Hides(AttemptPart part) => View.Hidden.Contains(part);
}
