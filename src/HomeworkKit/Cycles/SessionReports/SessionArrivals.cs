namespace HomeworkKit;

/// <summary>What of a cycle belongs to one session's report.</summary>
/// <param name="attempts">The attempts between sessions, as they now stand; those that were taken back are not among them.</param>
/// <param name="helpAsked">How often help was asked for.</param>
/// <param name="helpAnswered">How often the clinician answered.</param>
internal sealed class SessionArrivals(IReadOnlyList<RecordedAttempt> attempts, int helpAsked, int helpAnswered)
{
    internal IReadOnlyList<RecordedAttempt> Attempts => attempts;

    internal int HelpAsked => helpAsked;

    internal int HelpAnswered => helpAnswered;

    /// <summary>Gets a value indicating whether there is anything.</summary>
    internal bool IsAny => Attempts.Count > 0 || HelpAsked > 0 || HelpAnswered > 0;
}
