using HomeworkKit.Adherence;
using HomeworkKit.Samples.ClinicConsole.Views;
using HomeworkKit.Scheduling;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Writing an attempt down, at once and piece by piece.</summary>
internal static class AttemptWork
{
    // What is asked here, and nothing else: what is added later by another way is as private as it is said to be there.
    private static readonly AttemptPart[] AskedHere = [AttemptPart.Entry, AttemptPart.Barriers, AttemptPart.Reflections];

    internal static async Task RecordAsync(Desk desk)
    {
        AttemptOutcome[] outcomes = [AttemptOutcome.Done, AttemptOutcome.Partly, AttemptOutcome.NotDone];
        var outcome = await desk.Dialogue.ChooseAsync(
            desk.Text["How did it go? Any answer is welcome"],
            [desk.Text["I did it"], desk.Text["I made a start"], desk.Text["I didn't get to it"], desk.Text[Dialogues.Back]]);
        if (outcome == outcomes.Length)
        {
            return;
        }

        // Asked before anything is written, so that nothing is ever shown that was not meant to be.
        var privacy = await desk.Dialogue.ChooseAsync(
            desk.Text["Who may read it?"],
            [desk.Text["My clinician and I"], desk.Text["Just me, for now"], desk.Text[Dialogues.Back]]);
        if (privacy == 2)
        {
            return;
        }

        var now = desk.Host.Now;
        var attempt = new Attempt
        {
            Id = AttemptId.New(now),
            OccurrenceId = OpenNow(desk.Cycle, now),
            PerformedAt = now,
            Language = desk.Text.Library.Language,
            Outcome = outcomes[outcome],
            KeptPrivate = privacy == 1 ? AskedHere : [],
        };
        if (await desk.MoveAndSayAsync("Written down.", (cycle, at) => cycle.RecordAttempt(attempt, desk.Actor, at)))
        {
            await FillAsync(desk, attempt);
        }
    }

    internal static async Task ContinueAsync(Desk desk)
    {
        (string, RecordedAttempt)[] choices = [.. Unfinished(desk).Reverse().Select(recorded => (Name(desk.Text, recorded), recorded))];
        if (await desk.ChooseOrBackAsync("Which one?", choices) is { } recorded)
        {
            await FillAsync(desk, recorded.Attempt);
        }
    }

    /// <summary>Gives the attempts of this round that were begun, or that have something blank.</summary>
    internal static IEnumerable<RecordedAttempt> Unfinished(Desk desk) =>
        desk.Cycle.Attempts.Where(recorded =>
            !recorded.IsRetracted
            && recorded.Round == desk.Cycle.Round
            && recorded.By == desk.Actor
            && (
                recorded.Attempt.Outcome == AttemptOutcome.Partly
                || (recorded.Attempt.Outcome == AttemptOutcome.Done && EntryWork.HasBlank(desk.Cycle, recorded.Attempt.Entry))));

    internal static string Name(ConsoleText text, RecordedAttempt recorded)
    {
        var at = recorded.Attempt.PerformedAt.InZone(HomeworkHost.Zone).LocalDateTime;
        return $"{text.Of(at)}, {text.Of(recorded.Attempt.Outcome)}";
    }

    private static async Task FillAsync(Desk desk, Attempt attempt)
    {
        var work = new EntryWork(desk, attempt);
        await (attempt.Outcome == AttemptOutcome.NotDone ? BarrierWork.AskAsync(desk, work) : work.FillEntryAsync());
        await AskMoreAsync(desk, work);
        if (
            work.Attempt.Outcome == AttemptOutcome.Partly
            && await desk.Dialogue.ChooseAsync(desk.Text["Finished?"], [desk.Text["Not yet; I may add more later"], desk.Text["Yes, finished"]]) == 1)
        {
            await work.KeepAsync(work.Attempt with { Outcome = AttemptOutcome.Done, EndedAt = desk.Host.Now });
        }

        desk.Screen.WriteLine(desk.Text["Saved."]);
    }

    private static async Task AskMoreAsync(Desk desk, EntryWork work)
    {
        (string Question, Func<Attempt, string?> Get, Func<Attempt, string?, Attempt> Set)[] questions =
        [
            ("Did anything surprise you?", static attempt => attempt.Surprised, static (attempt, text) => attempt with { Surprised = text }),
            ("A question for the session?", static attempt => attempt.QuestionForSession, static (attempt, text) => attempt with { QuestionForSession = text }),
        ];
        foreach (var (question, get, set) in questions)
        {
            var before = get(work.Attempt);
            if (
                await desk.Dialogue.OptionalAsync(desk.Text[question], before) is var text
                && text != before
                && await work.KeepAsync(set(work.Attempt, text)) is { } problem)
            {
                desk.Screen.WriteLine(problem);
            }
        }
    }

    // The agreed time that this answers, where one is open and unanswered.
    private static OccurrenceId? OpenNow(HomeworkCycle cycle, Instant now)
    {
        var matches = cycle.Match(now, new AdherenceContext { Schedule = HomeworkHost.Place });
        return matches.Occurrences.FirstOrDefault(static matched => matched.Status == OccurrenceStatus.Open)?.Occurrence.Id;
    }
}
