using System.Globalization;
using HomeworkKit.Samples.ClinicConsole.Interactive;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>Somebody who answers everything, adds rows until there are three, and tries another kind of answer where one does not fit.</summary>
internal sealed class AnyAnswers : IDialogue
{
    // More than the longest form asks.
    private const int Patience = 10_000;
    private static readonly string[] WaysOut = ["Skip this", "Leave it as it is", "Go on", "That's all", "None"];
    private readonly Dictionary<string, int> _met = new(StringComparer.Ordinal);
    private string _last = string.Empty;
    private int _again;
    private int _number;
    private LocalTime _clock = new(8, 0);

    internal List<string> Seen { get; } = [];

    public Task<Answer> AskAsync(string question, string? current = null)
    {
        Note(question);
        return Task.FromResult(Answer.Of(_again switch
        {
            0 => (++_number).ToString(CultureInfo.InvariantCulture),
            1 => "0",
            2 => "1",
            3 => (_clock = _clock.PlusMinutes(20)).ToString("HH:mm", CultureInfo.InvariantCulture),
            4 => "2026-03-10",
            _ => string.Empty,
        }));
    }

    public Task<int> ChooseAsync(string question, IReadOnlyList<string> choices)
    {
        Note(question);
        Seen.AddRange(choices);
        var times = _met[question] = _met.GetValueOrDefault(question) + 1;
        var offered = choices.TakeWhile(static choice => choice is not ("Skip this" or "Leave it as it is")).Count();
        return Task.FromResult(_again > 3 ? choices.Index().First(static choice => WaysOut.Contains(choice.Item)).Index
            : choices[0] == "Go on" ? (choices.Count(static choice => choice.StartsWith("Change: ", StringComparison.Ordinal)) < 3 ? 1 : 0)
            : choices[0] == "None" ? 1
            : choices[0] is "That's all" or "That's all for now" ? 0
            : (times - 1) % offered);
    }

    private void Note(string question)
    {
        _again = question == _last ? _again + 1 : 0;
        _last = question;
        Seen.Add(question);
        if (Seen.Count > Patience)
        {
            throw new LeftException();
        }
    }
}
