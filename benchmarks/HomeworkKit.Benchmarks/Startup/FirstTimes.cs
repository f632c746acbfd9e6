using System.Globalization;
using HomeworkKit.Benchmarks.Summary;

namespace HomeworkKit.Benchmarks.Startup;

/// <summary>What the first of a thing took in several processes, in turns with the bare side, and what that says of what is asked.</summary>
internal sealed class FirstTimes(First first)
{
    private const double Margin = 0.15;

    private readonly List<FirstFigures> _library = [];
    private readonly List<FirstFigures> _bare = [];

    internal Verdict Verdict =>
        first.Ratio is { } ratio ? Judge(Ratios, ratio)
        : first.Milliseconds is { } milliseconds ? Judge(Differences, milliseconds)
        : Verdict.NoBudget;

    private List<double> Ratios => [.. _library.Zip(_bare, static (library, bare) => library.Milliseconds / bare.Milliseconds)];

    private List<double> Differences => [.. _library.Zip(_bare, static (library, bare) => library.Milliseconds - bare.Milliseconds)];

    internal void Add(FirstFigures library, FirstFigures bare)
    {
        _library.Add(library);
        _bare.Add(bare);
    }

    /// <summary>Gives the row of the table.</summary>
    internal string Row(bool isDry)
    {
        var bytes = InterleavedRounds.Median([.. _library.Zip(_bare, static (library, bare) => library.Kilobytes / bare.Kilobytes)]);
        var word = isDry && Verdict != Verdict.NoBudget ? "not judged" : SummaryTable.Word(Verdict);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {first.Name.Replace('-', ' ')} | {Show(_library)} | {Show(_bare)} | {InterleavedRounds.Median(Ratios):0.00} +- {Spread(Ratios):0.00} | {InterleavedRounds.Median(Differences):0.0} +- {Spread(Differences):0.0} ms | {bytes:0.00} | {first.Asked} | {word} |"
        );
    }

    private static string Show(List<FirstFigures> figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"{InterleavedRounds.Median([.. figures.Select(static one => one.Milliseconds)]):0.0} ms, {InterleavedRounds.Median([.. figures.Select(static one => one.Kilobytes)]):0} kB, {InterleavedRounds.Median([.. figures.Select(static one => one.Methods)]):0} methods");

    // Where the middle half of the figures is wider than what is asked, the median says nothing.
    private static Verdict Judge(List<double> figures, double limit)
    {
        var median = InterleavedRounds.Median(figures);
        return Spread(figures) * 2 > limit ? Verdict.TooNoisy
            : median <= limit ? Verdict.Holds
            : median <= limit * (1 + Margin) ? Verdict.WithinMargin
            : Verdict.Missed;
    }

    // Half the distance between the quartiles.
    private static double Spread(List<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return (sorted[sorted.Length * 3 / 4] - sorted[sorted.Length / 4]) / 2;
    }
}
