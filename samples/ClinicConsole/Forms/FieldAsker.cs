using HomeworkKit.Forms;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using HomeworkKit.Words;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>Asks one question until the answer fits, is passed over, or somebody goes back.</summary>
internal sealed class FieldAsker(IAnsiConsole screen, IDialogue dialogue, FormSubject subject, DateTimeZone zone, Func<Instant> now)
{
    private readonly List<(FormPath Path, FormValue? Answer)> _unwritten = [];

    private HomeworkWords Words => subject.Words;

    private ConsoleText Text => subject.Text;

    /// <summary>Asks a question without parts.</summary>
    /// <returns>False where somebody went back.</returns>
    internal Task<bool> AskAsync(FormQuestion question, string? row) =>
        question.Control switch
        {
            FormControl.YesNo => ChooseAsync(
                question,
                row,
                [(Words.Of("form/yes"), new FormValue.YesNo(true)), (Words.Of("form/no"), new FormValue.YesNo(false))]),
            FormControl.OneOf one => ChooseAsync(
                question,
                row,
                [.. one.Choices.Select(choice => (Words.TextOf(question, choice), (FormValue)new FormValue.Choice(choice.Key)))]),
            FormControl.SomeOf { OfRows: { } rows } => PickAsync(question, subject.KeyedRows(rows)),
            FormControl.SomeOf some => PickAsync(question, some.Choices),
            _ => TypeAsync(question, row),
        };

    internal string TextOf(FormQuestion question) => Words.TextOf(question)
        + (Words.HelpOf(question) is { } help ? (char.IsLetterOrDigit(Words.TextOf(question)[^1]) ? ". " : " ") + help : string.Empty);

    /// <summary>Writes an answer and keeps it; one that cannot stand without the rest of its row waits for the rest.</summary>
    internal async Task<bool> SetAsync(FormPath path, FormValue? answer)
    {
        _unwritten.Add((path, answer));
        var result = subject.Write(_unwritten);
        if (result is FormResult.Unfit { Findings: var findings } && findings.All(static finding => finding.Code == "form/row-incomplete"))
        {
            return true;
        }

        if ((result is FormResult.Unfit unfit ? Words.Of(unfit.Findings[0]) : await subject.KeepAsync(result)) is { } problem)
        {
            _unwritten.RemoveAt(_unwritten.Count - 1);
            screen.WriteLine(problem);
            return false;
        }

        _unwritten.Clear();
        return true;
    }

    internal void EndRow()
    {
        if (_unwritten.Count > 0)
        {
            _unwritten.Clear();
            screen.WriteLine(Text["This can't be saved without the rest of it."]);
        }
    }

    private async Task<bool> ChooseAsync(FormQuestion question, string? row, (string Label, FormValue Value)[] choices)
    {
        var current = subject.Read(question.Path);
        string[] labels =
        [
            .. choices.Select(static choice => choice.Label),
            Text[current is null ? "Skip this" : "Leave it as it is"],
            .. current is null ? Array.Empty<string>() : [Text["Clear it"]],
            Text[Dialogues.Back],
        ];
        while (true)
        {
            var chosen = await dialogue.ChooseAsync(
                current is null ? Asked(question, row) : Text["{0} (now: {1})", Asked(question, row), Words.Say(question, current, zone)],
                labels);
            if (
                chosen == labels.Length - 1
                || chosen == choices.Length
                || await SetAsync(question.Path, chosen < choices.Length ? choices[chosen].Value : null))
            {
                return chosen != labels.Length - 1;
            }
        }
    }

    private async Task<bool> PickAsync(FormQuestion question, IReadOnlyList<FormChoice> choices)
    {
        while (true)
        {
            var picked = subject.Read(question.Path) is FormValue.Choices { Keys: var keys } ? keys : [];
            var chosen = await dialogue.ChooseAsync(
                Asked(question, null),
                [
                    Text[picked.Count == 0 ? "None" : "That's all"],
                    .. choices.Select(choice =>
                        picked.Contains(choice.Key) ? Text["Take out: {0}", Words.TextOf(question, choice)] : Words.TextOf(question, choice)),
                    Text[Dialogues.Back],
                ]);
            if (chosen == 0 || chosen > choices.Count)
            {
                return chosen == 0;
            }

            var key = choices[chosen - 1].Key;
            await SetAsync(question.Path, new FormValue.Choices(picked.Contains(key) ? picked.Where(one => one != key) : picked.Append(key)));
        }
    }

    private async Task<bool> TypeAsync(FormQuestion question, string? row)
    {
        while (true)
        {
            var current = subject.Read(question.Path);
            var answer = await dialogue.AskAsync(Asked(question, row), current is null ? null : Words.Say(question, current, zone));
            switch (answer.Kind)
            {
                case AnswerKind.Back:
                    return false;
                case AnswerKind.Skipped:
                case AnswerKind.Cleared when current is null || await SetAsync(question.Path, null):
                    return true;
                case AnswerKind.Given:
                    if (
                        !FormInput.TryParse(question, Spelled(question, answer.Text), zone, out var value, Words)
                        || (question.Control is FormControl.Scale { On: var on } && value is FormValue.Number number && !on.Contains(number.Value)))
                    {
                        screen.WriteLine(Text["That doesn't fit. Please enter {0}.", FormInput.Expected(question, Words)]);
                    }
                    else if (await SetAsync(question.Path, value))
                    {
                        return true;
                    }

                    break;
            }
        }
    }

    private string Asked(FormQuestion question, string? row) =>
        (row is null ? string.Empty : row.TrimEnd('.') + ": ")
        + TextOf(question)
        + (
            question.Control is FormControl.Scale ? $" ({Words.AnchorsOf(question) ?? FormInput.Expected(question, Words)})"
            : question.Control is FormControl.Moment ? $" ({Text["now, 22:30 for today, or 2026-03-10 22:30"]})"
            : string.Empty);

    // What a person says for a moment: now, or a time of today.
    private string Spelled(FormQuestion question, string text) =>
        question.Control is not FormControl.Moment ? text
        : text.Equals("now", StringComparison.OrdinalIgnoreCase) || text.Equals(Text["now"], StringComparison.OrdinalIgnoreCase)
            ? FormInput.Format(new FormValue.Moment(now()), zone)
        : text.Contains(' ', StringComparison.Ordinal) ? text
        : $"{now().InZone(zone).Date:uuuu-MM-dd} {text}";
}
