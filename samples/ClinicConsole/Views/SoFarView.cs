using HomeworkKit.Adherence;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>How much of a plan is recorded so far: always "n of m" with what the figure means, never a bare number.</summary>
internal static class SoFarView
{
    internal static void Write(IAnsiConsole screen, string title, IReadOnlyList<AdherenceResult> results)
    {
        screen.WriteLine();
        screen.Write(new Text($"{title}, this week so far", new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        foreach (var result in results)
        {
            screen.WriteLine($"  {Figure(result)} ({Meaning(result.Definition)})");
        }
    }

    private static string Figure(AdherenceResult result) => result.Match(
        nothingDue: "nothing was due yet",
        nothingRecorded: static times => $"0 of {Words.Of(times)} logged",
        measured: static figure => $"{Words.Of(figure.Numerator)} of {Words.Of(figure.Denominator)}");

    private static string Meaning(AdherenceDefinition definition) =>
        definition == AdherenceDefinition.SoFarStrict ? "done within its time"
        : definition == AdherenceDefinition.SoFarLenient ? "done at any time, a part counts half"
        : "as the plan defines it";
}
