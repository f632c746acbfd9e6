using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Forms;
using HomeworkKit.Samples.ClinicConsole.Forms;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>A conversation about one entry, with what was shown and what was answered.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A writer in memory holds nothing but its text.")]
internal sealed class Talk
{
    private readonly StringWriter _output = new();

    private Talk()
    {
    }

    internal HomeworkEntry? Entry { get; private set; }

    internal string Transcript => string.Join('\n', _output.ToString().ReplaceLineEndings("\n").Split('\n').Select(static line => line.TrimEnd()));

    internal static async Task<Talk> HoldAsync(
        HomeworkKind kind,
        HomeworkTask task,
        Func<IAnsiConsole, TextWriter, IDialogue> dialogueOf,
        HomeworkEntry? begun = null)
    {
        var talk = new Talk { Entry = begun };
        var screen = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(talk._output),
            });
        screen.Profile.Width = 100;
        var subject = new FormSubject(kind.FormFor(task), kind.Words, ConsoleText.English)
        {
            Read = path => talk.Entry is { } entry ? FormAnswers.Read(kind, entry, path) : null,
            RowsIn = rows => FormAnswers.RowsIn(kind, talk.Entry, rows),
            NextRow = rows => FormAnswers.NextRow(kind, talk.Entry, rows),
            IsAsked = question => FormAnswers.IsAsked(kind, talk.Entry, question),
            Write = answers => FormAnswers.Write(kind, task, talk.Entry, answers),
            KeepAsync = result => Task.FromResult(talk.Keep(result)),
        };
        var dialogue = dialogueOf(screen, talk._output);
        var fields = new FieldAsker(screen, dialogue, subject, HomeworkHost.Zone, static () => Instant.FromUtc(2026, 3, 11, 10, 0));
        try
        {
            await new FormTalk(screen, dialogue, subject, fields, static _ => null).TalkAsync();
        }
        catch (LeftException)
        {
            talk._output.WriteLine("(left)");
        }

        return talk;
    }

    internal static Task<Talk> HoldAsync(HomeworkKind kind, HomeworkTask task, params string[] answers) =>
        HoldAsync(kind, task, (screen, output) =>
            new LineDialogue(screen, ConsoleText.English, new Heard(answers, output), isTyped: false, CancellationToken.None));

    private string? Keep(FormResult result)
    {
        var written = (FormResult.Written)result;
        if (written.Report.Errors.Count > 0)
        {
            return written.Report.Errors[0].Message;
        }

        Entry = written.Entry;
        return null;
    }

    /// <summary>Answers that are written down as they are given.</summary>
    private sealed class Heard(IEnumerable<string> answers, TextWriter output) : TextReader
    {
        private readonly Queue<string> _answers = new(answers);

        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            var answer = _answers.Count > 0 ? _answers.Dequeue() : null;
            output.Write(answer is null ? string.Empty : $"> {answer}\n");
            return ValueTask.FromResult(answer);
        }
    }
}
