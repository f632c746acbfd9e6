using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Questions on a terminal: lists to move in with the arrow keys, and lines to type.</summary>
internal sealed class TerminalDialogue : IDialogue
{
    private const int PageSize = 15;
    private readonly TypedInput _console;
    private readonly CancellationToken _cancellation;
    private readonly ConsoleText _text;
    private bool _isLeaving;

    internal TerminalDialogue(IAnsiConsole screen, ConsoleText text, CancellationToken cancellationToken) =>
        (_console, _text, _cancellation) = (new TypedInput(screen), text, cancellationToken);

    public async Task<Answer> AskAsync(string question, string? current)
    {
        LeaveIfAsked();
        _console.Forget();
        if (current is not null)
        {
            _console.Write(new Text(_text["  now: {0}", current] + "\n", new Style(Color.Grey)));
        }

        try
        {
            return Answer.Of(await new TextPrompt<string>(Markup.Escape(Dialogues.Ended(question))).AllowEmpty().ShowAsync(_console, _cancellation));
        }
        catch (Exception problem) when (problem is LeftException or OperationCanceledException)
        {
            // Half a line is an answer too: it is given back to be kept, and the next question is not asked any more.
            _isLeaving = true;
            _console.WriteLine();
            return Answer.Of(_console.Typed) is { Kind: AnswerKind.Given } half ? half : throw new LeftException();
        }
    }

    public async Task<int> ChooseAsync(string question, IReadOnlyList<string> choices)
    {
        LeaveIfAsked();
        var prompt = new SelectionPrompt<int>()
            .Title(Markup.Escape(question))
            .PageSize(PageSize)
            .WrapAround()
            .AddChoices(Enumerable.Range(0, choices.Count))
            .UseConverter(number => Markup.Escape(choices[number]));
        try
        {
            var chosen = await prompt.ShowAsync(_console, _cancellation);
            _console.Write(new Text($"{question} {choices[chosen]}\n", new Style(Color.Blue)));
            return chosen;
        }
        catch (OperationCanceledException)
        {
            throw new LeftException();
        }
    }

    private void LeaveIfAsked()
    {
        if (_isLeaving || _cancellation.IsCancellationRequested)
        {
            throw new LeftException();
        }
    }
}
