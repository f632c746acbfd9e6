namespace HomeworkKit;

/// <summary>What of a cycle belongs to one session's report.</summary>
/// <param name="Attempts">The attempts between sessions, as they now stand; those that were taken back are not among them.</param>
/// <param name="HelpAsked">How often help was asked for.</param>
/// <param name="HelpAnswered">How often the clinician answered.</param>
internal sealed partial record SessionArrivals(IReadOnlyList<RecordedAttempt> Attempts, int HelpAsked, int HelpAnswered)
{
    /// <summary>Gets a value indicating whether there is anything.</summary>
    internal bool IsAny => Attempts.Count > 0 || HelpAsked > 0 || HelpAnswered > 0;
}
