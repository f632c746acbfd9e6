using HomeworkKit.Research;

namespace HomeworkKit.Tool.Output;

/// <summary>Figures of people together: one a person, so that nobody counts twice.</summary>
internal static class PeopleFigures
{
    internal static IEnumerable<(string? Label, Measure Figure)> Over(IEnumerable<Measure> onePerPerson)
    {
        foreach (var spread in onePerPerson.GroupBy(static figure => figure.Definition).Select(static figures => CohortSpread.Of(figures)!))
        {
            yield return (null, spread.Mean);
            if (spread.Mean.Reason != NoValueReason.Suppressed)
            {
                yield return (null, spread.Sd);
                yield return (null, spread.Median);
            }
        }
    }

    /// <summary>Gives one person's mean of a figure that they have several of.</summary>
    internal static Measure MeanOf(IGrouping<MeasureDefinition, Measure> figures)
    {
        double[] values = [.. figures.Select(static figure => figure.Value).OfType<double>()];
        var (definition, count) = (figures.Key with { Id = "own-mean-of-" + figures.Key.Id }, figures.Count());
        return values.Length == 0
            ? Measure.None(definition, figures.First().Reason!.Value, 0, count)
            : Measure.Of(definition, values.Average(), values.Length, count - values.Length);
    }
}
