using HomeworkKit.Adherence;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>How much of a plan is recorded so far: always "n of m" with what the figure means, never a bare number.</summary>
internal static class SoFarView
{
    internal static void Write(IAnsiConsole screen, ConsoleText text, string title, IReadOnlyList<AdherenceResult> results)
    {
        screen.WriteLine();
        screen.Write(new Text(text["{0}, this week so far", title], new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        foreach (var result in results)
        {
            screen.WriteLine($"  {Figure(text, result)} ({text[Meaning(result.Definition)]})");
        }
    }

    private static string Figure(ConsoleText text, AdherenceResult result) => result.Match(
        nothingDue: text["nothing was due yet"],
        nothingRecorded: times => text["0 of {0} logged", text.Of(times)],
        measured: figure => text["{0} of {1}", text.Of(figure.Numerator), text.Of(figure.Denominator)]);

    private static string Meaning(AdherenceDefinition definition) =>
        definition == AdherenceDefinition.SoFarStrict ? "done within its time"
        : definition == AdherenceDefinition.SoFarLenient ? "done at any time, a part counts half"
        : "as the plan defines it";
}
