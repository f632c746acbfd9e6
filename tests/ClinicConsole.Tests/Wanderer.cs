using HomeworkKit.Samples.ClinicConsole.Interactive;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>Somebody who tries whatever they are offered, what they tried least first, types numbers and dates, and leaves after a while.</summary>
/// <param name="seed">What they try first.</param>
/// <param name="steps">How many answers they give.</param>
/// <param name="avoided">What they never choose.</param>
internal sealed class Wanderer(int seed, int steps, string avoided) : IDialogue
{
    private static readonly string[] Typed = ["1", "2026-03-10", "22:30", "2", string.Empty, "80", "2026-03-10 22:30", "-", "0", "<"];
    private readonly Random _random = new(seed);
    private readonly Dictionary<(string Question, int Choice), int> _tried = [];
    private readonly Dictionary<string, int> _asked = new(StringComparer.Ordinal);
    private int _left = steps;

    /// <summary>Gets every question and every choice that was shown.</summary>
    internal HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

    public Task<Answer> AskAsync(string question, string? current = null)
    {
        Note(question);
        var times = _asked[question] = _asked.GetValueOrDefault(question) + 1;
        return Task.FromResult(Answer.Of(Typed[(times - 1) % Typed.Length]));
    }

    public Task<int> ChooseAsync(string question, IReadOnlyList<string> choices)
    {
        Note(question);
        Seen.UnionWith(choices);
        var chosen = Enumerable
            .Range(0, choices.Count)
            .Where(choice => choices[choice] != avoided)
            .MinBy(choice => (_tried.GetValueOrDefault((question, choice)), _random.Next()));
        _tried[(question, chosen)] = _tried.GetValueOrDefault((question, chosen)) + 1;
        return Task.FromResult(chosen);
    }

    private void Note(string question)
    {
        Seen.Add(question);
        if (--_left < 0)
        {
            throw new LeftException();
        }
    }
}
