using System.Globalization;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>
/// Questions whose answers are lines of text: from a file, a pipe, or a terminal that can do no more. What is chosen is named by its number or its words.
/// </summary>
/// <param name="screen">Where the questions are shown.</param>
/// <param name="text">The words of the language.</param>
/// <param name="answers">The answers, one a line; their end is like leaving.</param>
/// <param name="isTyped">Whether somebody types them, and can be asked again. Answers from a file are not read on after one that fits nothing: what follows
/// would answer other questions.</param>
/// <param name="cancellationToken">Cancelled on Ctrl+C.</param>
internal sealed class LineDialogue(IAnsiConsole screen, ConsoleText text, TextReader answers, bool isTyped, CancellationToken cancellationToken) : IDialogue
{
    private int _line;

    public async Task<Answer> AskAsync(string question, string? current)
    {
        screen.Write(new Text(current is null ? $"{Dialogues.Ended(question)}\n" : text["{0} (now: {1})", question, current] + "\n"));
        return Answer.Of(await LineAsync());
    }

    public async Task<int> ChooseAsync(string question, IReadOnlyList<string> choices)
    {
        screen.Write(new Text(question + "\n"));
        foreach (var (number, choice) in choices.Index())
        {
            screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"  {number + 1}  {choice}\n")));
        }

        while (true)
        {
            var line = (await LineAsync()).Trim();
            if (int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= choices.Count)
            {
                return number - 1;
            }

            int[] named = Named(choices, line, static (choice, typed) => choice.Equals(typed, StringComparison.OrdinalIgnoreCase));
            named = named.Length > 0 ? named : Named(choices, line, static (choice, typed) => choice.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
            if (named is [var only])
            {
                return only;
            }

            if (!isTyped)
            {
                throw new ConsoleException(
                    "console/not-a-choice",
                    "That answer is none of the choices. What was answered before it is saved.",
                    line: _line,
                    field: "--answers");
            }

            screen.WriteLine(text["Please choose one of these, by its number or its first words."]);
        }
    }

    private static int[] Named(IReadOnlyList<string> choices, string line, Func<string, string, bool> fits) =>
        [.. choices.Index().Where(choice => line.Length > 0 && fits(choice.Item, line)).Select(static choice => choice.Index)];

    private async Task<string> LineAsync()
    {
        _line++;
        try
        {
            return await answers.ReadLineAsync(cancellationToken) ?? throw new LeftException();
        }
        catch (OperationCanceledException)
        {
            throw new LeftException();
        }
    }
}
