using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>An attempt in a few lines: what was filled in, what is still blank, what got in the way.</summary>
internal static class AttemptLines
{
    internal static IEnumerable<string> Of(ConsoleText text, Attempt attempt, HomeworkTask? task)
    {
        foreach (
            var line in attempt.Entry switch
            {
                ThoughtRecord record => OfRecord(text, record),
                MoodLog log => OfLog(text, log, task as MoodLogTask),
                { } other => OfAny(text, other, task),
                _ => [],
            })
        {
            yield return line;
        }

        if (attempt.Entry is not null && task is not null && HomeworkHost.Kit.Validate(task, attempt.Entry) is { Missing: { Count: > 0 } missing })
        {
            yield return text["that's fine for now: {0}", string.Join(" ", missing.Select(text.Library.Of).Distinct())];
        }

        if (attempt.Barriers.Count > 0)
        {
            yield return text[
                "in the way: {0}",
                string.Join(
                    "; ",
                    attempt.Barriers.Select(barrier => text.Library.Of(barrier.Barrier) + (barrier.Note is { } note ? $" ({note})" : string.Empty)))
            ];
        }

        if (attempt.Surprised is { } surprised)
        {
            yield return text["surprising: {0}", surprised];
        }

        if (attempt.QuestionForSession is { } question)
        {
            yield return text["for the session: {0}", question];
        }
    }

    private static IEnumerable<string> OfRecord(ConsoleText text, ThoughtRecord record)
    {
        if (record.Situation is { } situation)
        {
            yield return text["situation: {0}", situation];
        }

        foreach (var emotion in record.Emotions)
        {
            yield return $"{emotion.Name}: {BeforeAfter(text, emotion.Before, emotion.After)}";
        }

        foreach (var thought in record.Thoughts)
        {
            yield return text["thought: {0}, believed {1}", thought.Text ?? string.Empty, BeforeAfter(text, thought.BeliefBefore, thought.BeliefAfter)];
        }

        if (record.EvidenceFor.Count + record.EvidenceAgainst.Count > 0)
        {
            yield return text["evidence for it: {0}", string.Join("; ", record.EvidenceFor)];
            yield return text["evidence against it: {0}", string.Join("; ", record.EvidenceAgainst)];
        }

        foreach (var balanced in record.BalancedThoughts)
        {
            yield return balanced.Belief is { } belief
                ? text["balanced: {0}, believed {1}", balanced.Text ?? string.Empty, text.Of(belief.Value)]
                : text["balanced: {0}", balanced.Text ?? string.Empty];
        }
    }

    private static IEnumerable<string> OfLog(ConsoleText text, MoodLog log, MoodLogTask? task)
    {
        // As it was asked: a question is named by its key only where no plan says more.
        string Named(string key) => task?.Items.FirstOrDefault(item => item.Key == key)?.Label ?? key;
        IEnumerable<string> rated =
        [
            .. log.Ratings.Select(rating => $"{Named(rating.Item)} {text.Of(rating.Rating.Value)}"),
            .. log.Emotions.Select(emotion => emotion.Intensity is { } intensity ? $"{emotion.Name} {text.Of(intensity.Value)}" : emotion.Name ?? string.Empty),
        ];
        if (string.Join(", ", rated) is { Length: > 0 } line)
        {
            yield return line;
        }

        foreach (var said in log.Thoughts.Append(log.Activity).Append(log.Place).Append(log.Company).Append(log.Note).OfType<string>())
        {
            yield return said;
        }
    }

    // Any other kind, a host's own too, by its form.
    private static IEnumerable<string> OfAny(ConsoleText text, HomeworkEntry entry, HomeworkTask? task) => HomeworkHost.Kit.KindOf(entry) is { } kind
        ? FormAnswers.Lines(kind, task, entry, HomeworkHost.Zone, text.Library).Select(static line => $"{line.Question} {line.Answer}")
        : [];

    private static string BeforeAfter(ConsoleText text, Percent? before, Percent? after) => (before, after) switch
    {
        ({ } b, { } a) => text["{0}, afterwards {1}", text.Of(b.Value), text.Of(a.Value)],
        ({ } b, null) => text.Of(b.Value),
        (null, { } a) => text["afterwards {0}", text.Of(a.Value)],
        _ => text["not rated"],
    };
}
