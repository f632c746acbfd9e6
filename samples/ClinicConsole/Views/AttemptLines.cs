using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>An attempt in a few lines: what was filled in, what is still blank, what got in the way.</summary>
internal static class AttemptLines
{
    internal static IEnumerable<string> Of(Attempt attempt, HomeworkTask? task)
    {
        foreach (var line in attempt.Entry switch { ThoughtRecord record => OfRecord(record), MoodLog log => OfLog(log), { } other => OfAny(other, task), _ => [] })
        {
            yield return line;
        }

        if (attempt.Entry is not null && task is not null && HomeworkHost.Kit.Validate(task, attempt.Entry) is { Missing: { Count: > 0 } missing })
        {
            yield return $"blank for now, which is fine: {string.Join(" ", missing.Select(static finding => finding.Message).Distinct())}";
        }

        if (attempt.Barriers.Count > 0)
        {
            yield return $"in the way: {string.Join(", ", attempt.Barriers.Select(static barrier => Words.Of(barrier.Barrier) + (barrier.Note is { } note ? $" ({note})" : string.Empty)))}";
        }

        if (attempt.Surprised is { } surprised)
        {
            yield return $"surprising: {surprised}";
        }

        if (attempt.QuestionForSession is { } question)
        {
            yield return $"for the session: {question}";
        }
    }

    private static IEnumerable<string> OfRecord(ThoughtRecord record)
    {
        if (record.Situation is { } situation)
        {
            yield return $"situation: {situation}";
        }

        foreach (var emotion in record.Emotions)
        {
            yield return $"{emotion.Name}: {BeforeAfter(emotion.Before, emotion.After)}";
        }

        foreach (var thought in record.Thoughts)
        {
            yield return $"thought: {thought.Text}, believed {BeforeAfter(thought.BeliefBefore, thought.BeliefAfter)}";
        }

        if (record.EvidenceFor.Count + record.EvidenceAgainst.Count > 0)
        {
            yield return $"speaks for it: {string.Join("; ", record.EvidenceFor)}";
            yield return $"speaks against it: {string.Join("; ", record.EvidenceAgainst)}";
        }

        foreach (var balanced in record.BalancedThoughts)
        {
            yield return $"balanced: {balanced.Text}{(balanced.Belief is { } belief ? $", believed {Words.Of(belief.Value)}" : string.Empty)}";
        }
    }

    private static IEnumerable<string> OfLog(MoodLog log) =>
        [string.Join(", ", log.Ratings.Select(static rating => $"{rating.Item} {Words.Of(rating.Rating.Value)}"))];

    // Any other kind, a host's own too, by its form.
    private static IEnumerable<string> OfAny(HomeworkEntry entry, HomeworkTask? task) => HomeworkHost.Kit.KindOf(entry) is { } kind
        ? FormAnswers.Lines(kind, task, entry, HomeworkHost.Zone).Select(static line => $"{line.Question} {line.Answer}")
        : [];

    private static string BeforeAfter(Percent? before, Percent? after) => (before, after) switch
    {
        ({ } b, { } a) => $"{Words.Of(b.Value)}, afterwards {Words.Of(a.Value)}",
        ({ } b, null) => Words.Of(b.Value),
        (null, { } a) => $"afterwards {Words.Of(a.Value)}",
        _ => "not rated",
    };
}
