using HomeworkKit.Storage;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>One piece of homework and somebody who works on it: every move is stored before the next question is asked.</summary>
/// <param name="host">The app.</param>
/// <param name="dialogue">Who is asked.</param>
/// <param name="actor">Who that is.</param>
/// <param name="cycle">The homework.</param>
internal sealed class Desk(HomeworkHost host, IDialogue dialogue, Actor actor, HomeworkCycle cycle)
{
    private const int Tries = 3;

    internal HomeworkHost Host => host;

    internal ConsoleText Text => host.Text;

    internal IAnsiConsole Screen => host.Screen;

    internal IDialogue Dialogue => dialogue;

    internal Actor Actor => actor;

    internal HomeworkCycle Cycle { get; private set; } = cycle;

    /// <summary>Makes a move and stores it.</summary>
    /// <param name="move">The move; made again on what is stored, where another device was faster.</param>
    /// <returns>Why not, in words; null where it is stored.</returns>
    internal async Task<string?> MoveAsync(Func<HomeworkCycle, Instant, CycleOutcome> move)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outcome = move(Cycle, host.Now);
            if (outcome is Refused refused)
            {
                return Text.Of(refused);
            }

            try
            {
                // Not to be cancelled: what was answered is kept, also by somebody who is leaving.
                await host.Store.AppendAsync(outcome.OrThrow(), CancellationToken.None);
                Cycle = outcome.OrThrow();
                return null;
            }
            catch (HomeworkConflictException) when (attempt < Tries)
            {
                Cycle = await host.Store.LoadAsync(Cycle.Id, CancellationToken.None) ?? Cycle;
            }
        }
    }

    /// <summary>Lets somebody choose one of some things, or go back.</summary>
    /// <param name="question">The question, by its English words.</param>
    /// <param name="choices">The things, named in the language already.</param>
    internal Task<T?> ChooseOrBackAsync<T>(string question, IReadOnlyList<(string Label, T Value)> choices)
        where T : class => dialogue.ChooseOrBackAsync(Text, question, choices);

    /// <summary>Makes a move, stores it, and says what came of it.</summary>
    /// <param name="done">What is said once it is stored, by its English words.</param>
    /// <param name="move">The move.</param>
    internal async Task<bool> MoveAndSayAsync(string done, Func<HomeworkCycle, Instant, CycleOutcome> move)
    {
        var problem = await MoveAsync(move);
        host.Screen.WriteLine(problem ?? Text[done]);
        return problem is null;
    }
}
