using HomeworkKit.Forms;
using HomeworkKit.Samples.ClinicConsole.Forms;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Asks the questions of a form in its order, then whatever somebody wants to add or change. Every answer is kept at once.</summary>
/// <param name="screen">Where headings are shown.</param>
/// <param name="dialogue">Who is asked.</param>
/// <param name="subject">What is filled in.</param>
/// <param name="fields">Asks one question.</param>
/// <param name="said">Says what is answered so far.</param>
internal sealed class FormTalk(IAnsiConsole screen, IDialogue dialogue, FormSubject subject, FieldAsker fields, Func<FormQuestion, string?> said)
{
    private const string Enough = "That's all for now";
    private const int Shown = 70;

    internal async Task TalkAsync()
    {
        screen.WriteLine(subject.Text[Answer.Help]);
        (FormPage Page, FormQuestion Question)[] asked = [.. subject.Form.Pages.SelectMany(static page => page.Questions.Select(question => (page, question)))];
        FormPage? heading = null;
        for (int i = 0, by = 1; i < asked.Length; i = Math.Max(0, i + by))
        {
            var (page, question) = asked[i];
            by = i == 0 ? 1 : by;
            if (!(by > 0 ? IsOpenPart(question) : IsGoneBackTo(question)))
            {
                continue;
            }

            if (heading != page && subject.Words.TitleOf(page) is { } title)
            {
                screen.Write(new Text($"\n{title}\n", new Style(decoration: Decoration.Bold)));
            }

            heading = page;
            by = await AskAsync(question, onlyOpen: by > 0) ? 1 : -1;
        }

        FormQuestion[] all = [.. asked.Select(static one => one.Question).Where(subject.IsAsked)];
        while (await dialogue.ChooseAsync(subject.Text["Anything to add or change?"], [subject.Text[Enough], .. all.Select(Line)]) is > 0 and var chosen)
        {
            await AskAsync(all[chosen - 1], onlyOpen: false);
        }
    }

    /// <summary>Asks what a plan cannot be without.</summary>
    internal async Task AskNeededAsync() =>
        await AskPartsAsync(
            [.. subject.Form.Pages.SelectMany(static page => page.Questions).Where(static question => question.Need == FormNeed.Needed)],
            onlyOpen: false,
            row: null);

    // Still blank, and more than something for those who want to add it.
    private bool IsOpenPart(FormQuestion question) =>
        subject.IsAsked(question)
        && question.Control switch
        {
            FormControl.Rows { IsFixed: false } rows => (rows.CanAdd && question.Need != FormNeed.Optional && subject.RowsIn(question).Count == 0)
                || subject.RowsIn(question).Any(row => question.InRow(row).Any(IsOpenPart)),
            FormControl.Rows or FormControl.Group => question.Parts.Any(IsOpenPart),
            FormControl.Note => false,
            _ => question.Need != FormNeed.Optional && subject.Read(question.Path) is null,
        };

    private bool IsGoneBackTo(FormQuestion question) =>
        subject.IsAsked(question)
        && question.Need != FormNeed.Optional
        && question.Control is not (FormControl.Rows { CanAdd: false, IsFixed: false } or FormControl.Note);

    private Task<bool> AskAsync(FormQuestion question, bool onlyOpen, string? row = null) => question.Control switch
    {
        FormControl.Rows { IsFixed: false, CanAdd: true } => AskRowsAsync(question, onlyOpen),
        FormControl.Rows { IsFixed: false } => AskAgainAsync(question, onlyOpen),
        FormControl.Rows or FormControl.Group => AskTogetherAsync(question, onlyOpen),
        _ => fields.AskAsync(question, row),
    };

    private async Task<bool> AskTogetherAsync(FormQuestion question, bool onlyOpen)
    {
        screen.WriteLine(fields.TextOf(question));
        return await AskPartsAsync(question.Parts, onlyOpen, row: null);
    }

    // The same rows once more: none is added, and each is called by its name.
    private async Task<bool> AskAgainAsync(FormQuestion question, bool onlyOpen)
    {
        screen.WriteLine(fields.TextOf(question));
        foreach (var row in subject.RowsIn(question))
        {
            await AskPartsAsync(question.InRow(row), onlyOpen, subject.RowName(question, row));
        }

        return true;
    }

    private async Task<bool> AskPartsAsync(IReadOnlyList<FormQuestion> parts, bool onlyOpen, string? row)
    {
        for (int i = 0, by = 1; i < parts.Count; i += by)
        {
            by = !subject.IsAsked(parts[i]) || (onlyOpen && by > 0 && !IsOpenPart(parts[i])) ? by : await AskAsync(parts[i], onlyOpen, row) ? 1 : -1;
            if (i + by < 0)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> AskRowsAsync(FormQuestion question, bool onlyOpen)
    {
        screen.WriteLine(fields.TextOf(question));
        if (subject.RowsIn(question).Count == 0 && !await AskRowAsync(question, subject.NextRow(question), onlyOpen: false))
        {
            return false;
        }

        foreach (var row in subject.RowsIn(question).Where(row => onlyOpen && question.InRow(row).Any(IsOpenPart)))
        {
            await AskRowAsync(question, row, onlyOpen: true);
        }

        while (true)
        {
            var held = subject.RowsIn(question);
            string[] names = [.. held.Select(row => subject.RowName(question, row))];
            string[] choices =
            [
                subject.Text["Go on"],
                subject.Words.AddOf(question),
                .. names.Select(name => subject.Text["Change: {0}", name]),
                .. names.Select(name => subject.Text["Take out: {0}", name]),
                subject.Text[Dialogues.Back],
            ];
            var chosen = await dialogue.ChooseAsync(
                names.Length == 0 ? subject.Text["Nothing so far"] : subject.Text["So far: {0}", string.Join("; ", names)],
                choices);
            if (chosen == 0 || chosen == choices.Length - 1)
            {
                return chosen == 0;
            }

            await (chosen == 1 ? AskRowAsync(question, subject.NextRow(question), onlyOpen: false)
                : chosen < held.Count + 2 ? AskRowAsync(question, held[chosen - 2], onlyOpen: false)
                : fields.SetAsync($"{question.Path}[{held[chosen - held.Count - 2]}]", null));
        }
    }

    private async Task<bool> AskRowAsync(FormQuestion question, int row, bool onlyOpen)
    {
        var isDone = await AskPartsAsync(question.InRow(row), onlyOpen, row: null);
        fields.EndRow();
        return isDone;
    }

    private string Line(FormQuestion question)
    {
        var line = said(question) is { Length: > 0 } text ? $"{subject.Words.TextOf(question)} {text}" : subject.Words.TextOf(question);
        return line.Length <= Shown ? line : line[..(Shown - 3)] + "...";
    }
}
