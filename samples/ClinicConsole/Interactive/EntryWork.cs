using HomeworkKit.Forms;
using HomeworkKit.Samples.ClinicConsole.Forms;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Fills in an attempt's entry by the form of its kind. Every answer continues the attempt in the store.</summary>
/// <param name="desk">The homework.</param>
/// <param name="attempt">The attempt, stored already.</param>
internal sealed class EntryWork(Desk desk, Attempt attempt)
{
    /// <summary>Gets the attempt as it is stored.</summary>
    internal Attempt Attempt { get; private set; } = attempt;

    /// <summary>Says whether something that is asked for is still blank; in homework without a task nothing is.</summary>
    internal static bool HasBlank(HomeworkCycle cycle, HomeworkEntry? entry) =>
        cycle.Assignment.Task is { } task && cycle.Catalog.KindOf(task) is { } kind
        && FormAnswers.Write(kind, task, entry, []) is FormResult.Written { Report.Missing.Count: > 0 };

    internal async Task FillEntryAsync()
    {
        if (desk.Cycle.Assignment.Task is not { } task || HomeworkHost.Kit.KindOf(task) is not { } kind)
        {
            return;
        }

        var subject = new FormSubject(kind.FormFor(task, desk.Text.Library), kind.WordsIn(desk.Text.Library), desk.Text)
        {
            Read = path => Attempt.Entry is { } entry ? FormAnswers.Read(kind, entry, path) : null,
            RowsIn = rows => FormAnswers.RowsIn(kind, Attempt.Entry, rows),
            NextRow = rows => FormAnswers.NextRow(kind, Attempt.Entry, rows),
            IsAsked = question => question.By == FilledBy.Client && FormAnswers.IsAsked(kind, Attempt.Entry, question),
            Write = answers => FormAnswers.Write(kind, task, Attempt.Entry, answers),
            KeepAsync = result => result is FormResult.Written written ? KeepEntryAsync(task, written) : Task.FromResult<string?>(null),
        };
        var fields = new FieldAsker(desk.Screen, desk.Dialogue, subject, HomeworkHost.Zone, () => desk.Host.Now);
        await new FormTalk(desk.Screen, desk.Dialogue, subject, fields, question => Said(kind, task, question)).TalkAsync();
    }

    /// <summary>Stores the attempt as it is now.</summary>
    /// <returns>Why not; null where it is stored.</returns>
    internal async Task<string?> KeepAsync(Attempt changed)
    {
        var problem = await desk.MoveAsync((cycle, now) => cycle.ContinueAttempt(changed, desk.Actor, now));
        if (problem is null)
        {
            Attempt = changed;
        }

        return problem;
    }

    private string? Said(HomeworkKind kind, HomeworkTask task, FormQuestion question) =>
        Attempt.Entry is { } entry
            ? FormAnswers
                .Lines(kind, task, entry, HomeworkHost.Zone, desk.Text.Library)
                .FirstOrDefault(line => line.Question == kind.WordsIn(desk.Text.Library).TextOf(question))
                ?.Answer
            : null;

    private async Task<string?> KeepEntryAsync(HomeworkTask task, FormResult.Written written)
    {
        // What is blank stops nothing; a new contradiction does.
        var before = Attempt.Entry is { } earlier ? HomeworkHost.Kit.Validate(task, earlier).Errors : [];
        var errors = written.Report.Errors.Except(before).Select(desk.Text.Library.Of);
        return string.Join(' ', errors) is { Length: > 0 } contradiction ? contradiction : await KeepAsync(Attempt with { Entry = written.Entry });
    }
}
