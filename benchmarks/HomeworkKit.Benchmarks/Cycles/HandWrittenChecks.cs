using HomeworkKit.Events;

namespace HomeworkKit.Benchmarks.Cycles;

/// <summary>
/// What somebody would ask of an event who wants to keep nothing that cannot be read again, and nothing that a stranger did: for the moves of
/// <see cref="HandWrittenCycle"/>.
/// </summary>
/// <remarks>
/// Written for these events alone, without paths, without members that nobody knows and without what an entry holds; the limits are the library's. What is
/// rare is asked in a method of its own, so that the usual event passes without a call.
/// </remarks>
internal static class HandWrittenChecks
{
    // Written as JSON a character can take six bytes; names, ids and times have a length that is known.
    private const int LongestEscape = 6;
    private const int BytesOfEvent = 400;
    private const int BytesOfAttempt = 700;

    private static readonly long Earliest = Instant.FromUtc(1900, 1, 1, 0, 0).ToUnixTimeSeconds();
    private static readonly long Latest = Instant.FromUtc(2200, 1, 1, 0, 0).ToUnixTimeSeconds();

    /// <summary>Says why an event cannot be kept.</summary>
    /// <param name="cycle">The cycle so far.</param>
    /// <param name="happened">The event.</param>
    /// <param name="bytes">How many bytes it takes at most when it is written.</param>
    /// <returns>A code; null if it can.</returns>
    internal static string? ProblemOf(HandWrittenCycle cycle, CycleEvent happened, out long bytes)
    {
        bytes = BytesOfEvent;
        return ProblemOfEvent(cycle.Plan, happened, ref bytes)
            ?? happened switch
            {
                AttemptRecorded { Attempt: null } => "no-attempt",
                AttemptRecorded recorded => ProblemOfAttempt(recorded.Attempt, happened.By, ref bytes),
                Commented { Text: null } => "no-text",
                Commented commented => ProblemOfText(commented.Text, ref bytes),
                _ => null,
            }
            ?? (cycle.Count >= CycleLimits.Events - CycleLimits.ReservedEvents || cycle.Bytes + bytes > CycleLimits.CycleBytes - CycleLimits.ReservedBytes
                ? "full"
                : null);
    }

    private static string? ProblemOfEvent(Assignment plan, CycleEvent happened, ref long bytes) =>
        happened.Id == default ? "no-id"
        : happened.Assignment != plan.Id ? "other-assignment"
        : IsOutOfRange(happened.At) ? "time"
        : happened.By is not { } by ? "no-actor"
        : by is not { Role: ActorRole.Client, IsProxy: false, ActsFor: null } ? ProblemOfOthers(plan, by) ?? ProblemOfTags(happened, ref bytes)
        : by.Ref != plan.Client.Value ? "other-client"
        : happened.Session is null && IsNone(happened.Tags) ? null
        : ProblemOfTags(happened, ref bytes);

    private static string? ProblemOfOthers(Assignment plan, Actor by) =>
        by.Role is not (ActorRole.Clinician or ActorRole.Supporter) || by.Ref is not { Length: > 0 and <= 128 } ? "no-actor"
        : by.Ref.Any(static one => !char.IsAscii(one) || char.IsControl(one) || one == ' ') ? "no-actor"
        : by.IsProxy && (by.Role != ActorRole.Supporter || by.ActsFor is null) ? "no-actor"
        : by.ActsFor is { } client && client != plan.Client ? "other-client"
        : null;

    private static string? ProblemOfTags(CycleEvent happened, ref long bytes)
    {
        bytes += happened.Session is null ? 0 : 128 * LongestEscape;
        foreach (var tag in happened.Tags)
        {
            if (tag is null || ProblemOfText(tag, ref bytes) is not null)
            {
                return "tags";
            }
        }

        return happened.Tags.Count > CycleLimits.ListItems ? "tags" : null;
    }

    private static string? ProblemOfAttempt(Attempt attempt, Actor by, ref long bytes)
    {
        bytes += BytesOfAttempt;
        if (attempt.Id == default)
        {
            return "no-id";
        }

        if (attempt.Round is < 1)
        {
            return "round";
        }

        if (
            IsOutOfRange(attempt.PerformedAt)
            || (attempt.RecordedAt is { } recorded && IsOutOfRange(recorded))
            || (attempt.EndedAt is { } ended && (IsOutOfRange(ended) || ended < attempt.PerformedAt)))
        {
            return "time";
        }

        if (
            attempt.Outcome is < AttemptOutcome.NotDone or > AttemptOutcome.Done
            || attempt.Setting is < Setting.BetweenSessions or > Setting.InSession
            || attempt.Source is < AttemptSource.Live or > AttemptSource.OnPaper)
        {
            return "no-choice";
        }

        // What was told by telephone or brought on paper is not among what is measured.
        if (by.Role == ActorRole.Clinician && attempt.Setting != Setting.InSession)
        {
            return "not-this-role";
        }

        var problem = ProblemOfText(attempt.TimeZone, ref bytes)
            ?? ProblemOfText(attempt.Language, ref bytes)
            ?? ProblemOfText(attempt.Noticed, ref bytes)
            ?? ProblemOfText(attempt.Surprised, ref bytes)
            ?? ProblemOfText(attempt.QuestionForSession, ref bytes)
            ?? ProblemOfText(attempt.Instead, ref bytes);
        return problem is not null ? problem
            : attempt is { OccurrenceId: null, ToldBy: null, Entry: null, Feedback: null }
                && IsNone(attempt.Barriers)
                && IsNone(attempt.FeelingsBefore)
                && IsNone(attempt.FeelingsAfter)
                && IsNone(attempt.FromOthers)
                && IsNone(attempt.SkillsUsed)
                && IsNone(attempt.KeptPrivate)
                && IsNone(attempt.Attachments) ? null
            : throw new NotSupportedException("Only what is measured is written by hand.");
    }

    private static string? ProblemOfText(string? text, ref long bytes) => text is null ? null : ProblemOfWords(text, ref bytes);

    private static string? ProblemOfWords(string text, ref long bytes)
    {
        bytes += (text.Length * (long)LongestEscape) + 3;
        var isHigh = false;
        foreach (var one in text)
        {
            if (char.IsLowSurrogate(one) != isHigh)
            {
                return "half-a-character";
            }

            isHigh = char.IsHighSurrogate(one);
        }

        return isHigh ? "half-a-character" : text.Length * (long)LongestEscape > CycleLimits.TextBytes ? "too-long" : null;
    }

    private static bool IsNone<T>(IReadOnlyList<T> values) => ReferenceEquals(values, Array.Empty<T>()) || values.Count == 0;

    private static bool IsOutOfRange(Instant time) => time.ToUnixTimeSeconds() is var seconds && (seconds < Earliest || seconds >= Latest);
}
