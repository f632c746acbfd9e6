using HomeworkKit.Samples.ClinicApi.Forms;

namespace HomeworkKit.Samples.ClinicApi.Pages.Today;

/// <summary>Something that was written down, as whoever reads it may see it.</summary>
public sealed record WrittenAttempt(AssignmentId Assignment, AttemptId Attempt, string Title, Instant At)
{
    public required string Outcome { get; init; }

    /// <summary>Gets who wrote it; null for the reader.</summary>
    public string? By { get; init; }

    public bool IsPrivate { get; init; }

    public required IReadOnlyList<(string Question, string Answer)> Lines { get; init; }

    /// <summary>Says nothing of what was written.</summary>
    public override string ToString() => nameof(WrittenAttempt);

    internal static IEnumerable<WrittenAttempt> In(HomeworkCycle cycle, Sending sending, EntryForms forms)
    {
        var (reader, words) = (sending.Account, sending.Words);
        var view = cycle.VisibleTo(reader.Actor);
        return from seen in view.Attempts
               where !seen.IsRetracted && !seen.IsErased
               select new WrittenAttempt(cycle.Id, seen.Attempt.Id, view.Plan.Title ?? words["Homework"], seen.Attempt.PerformedAt)
               {
                   Outcome = words.Of(seen.Attempt.Outcome),
                   By = seen.By == reader.Actor ? null : sending.People.NameOf(seen.By),
                   IsPrivate = seen.Attempt.KeptPrivate.Count > 0,
                   Lines = [.. LinesOf(seen.Attempt, view.Plan.Task, forms, words)],
               };
    }

    private static IEnumerable<(string Question, string Answer)> LinesOf(Attempt attempt, HomeworkTask? task, EntryForms forms, PageText words)
    {
        foreach (var line in attempt.Entry is { } entry ? forms.Lines(entry, task) : [])
        {
            yield return (line.Question, line.Answer);
        }

        foreach (var barrier in attempt.Barriers)
        {
            yield return (words["In the way"], words.Of(barrier.Barrier));
        }

        foreach (var (question, answer) in ((string, string?)[])[("Noticed", attempt.Noticed), ("For the session", attempt.QuestionForSession)])
        {
            if (answer is not null)
            {
                yield return (words[question], answer);
            }
        }
    }
}
