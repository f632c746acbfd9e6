using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Words;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Worksheets;

/// <summary>The questions of a form as the client will be asked them, by the same form that asks them.</summary>
internal static class WorksheetPreview
{
    private const int Step = 2;

    internal static void Write(IAnsiConsole screen, ConsoleText text, WorksheetForm form)
    {
        var (kind, words) = (HomeworkKinds.Worksheet, HomeworkKinds.Worksheet.WordsIn(text.Library));
        screen.WriteLine();
        foreach (var question in kind.FormFor(new WorksheetTask { Form = form }, text.Library).Pages.SelectMany(static page => page.Questions))
        {
            Write(screen, text, words, question, 0);
        }

        screen.WriteLine();
    }

    private static void Write(IAnsiConsole screen, ConsoleText text, HomeworkWords words, FormQuestion question, int indent)
    {
        Line(screen, indent, words.TextOf(question));
        if (words.HelpOf(question) is { } help)
        {
            Line(screen, indent + Step, help);
        }

        if (question.ShownWhen is not null)
        {
            Line(screen, indent + Step, text["(asked only after certain answers)"]);
        }

        switch (question.Control)
        {
            case FormControl.Note or FormControl.Group:
                break;
            case FormControl.Rows:
                Line(screen, indent + Step, text["(as often as needed)"]);
                break;
            case FormControl.OneOf one:
                Line(screen, indent + Step, "[" + string.Join(" / ", one.Choices.Select(choice => words.TextOf(question, choice))) + "]");
                break;
            case FormControl.SomeOf some:
                Line(screen, indent + Step, "[" + string.Join(" + ", some.Choices.Select(choice => words.TextOf(question, choice))) + "]");
                break;
            case FormControl.YesNo:
                Line(screen, indent + Step, $"[{words.Of("form/yes")} / {words.Of("form/no")}]");
                break;
            default:
                Line(screen, indent + Step, $"[{words.AnchorsOf(question) ?? FormInput.Expected(question, words)}]");
                break;
        }

        foreach (var part in question.Parts)
        {
            Write(screen, text, words, part, indent + Step);
        }
    }

    private static void Line(IAnsiConsole screen, int indent, string line) => screen.Write(new Padder(new Text(line)).Padding(indent, 0, 0, 0));
}
