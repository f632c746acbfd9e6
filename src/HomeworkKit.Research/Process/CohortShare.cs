using MathNet.Numerics.Distributions;

namespace HomeworkKit.Research;

/// <summary>The share of the people of a cohort of whom something holds, with Wilson's (1927) interval.</summary>
/// <remarks>
/// People are counted, never the occurrences of one person: those depend on each other, and an interval around one person's adherence would say something about
/// that person. Equality is by value.
/// </remarks>
public sealed record CohortShare
{
    private CohortShare()
    {
    }

    /// <summary>Gets the share.</summary>
    public required Measure Share { get; init; }

    /// <summary>Gets the lower end of its interval.</summary>
    public required Measure Low { get; init; }

    /// <summary>Gets the upper end of its interval.</summary>
    public required Measure High { get; init; }

    /// <summary>Works out a share of people.</summary>
    /// <param name="what">What holds of them, in kebab case, for example <c>recorded-anything</c>.</param>
    /// <param name="people">Of how many it holds.</param>
    /// <param name="of">Out of how many.</param>
    /// <param name="confidence">The confidence of the interval, between 0 and 1.</param>
    /// <param name="smallestGroup">The smallest number of people for which anything is shown; 2 or more, since one person is no cohort.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static CohortShare Of(string what, int people, int of, double confidence = 0.95, int smallestGroup = CohortSpread.UsualSmallestGroup)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, of);
        ArgumentOutOfRangeException.ThrowIfLessThan(smallestGroup, 2);
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence));
        }

        NoValueReason? reason = of == 0 ? NoValueReason.TooFewValues : of < smallestGroup ? NoValueReason.Suppressed : null;
        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);
        var share = of == 0 ? 0 : (double)people / of;
        var centre = (share + (z * z / (2 * of))) / (1 + (z * z / of));
        var half = z * Math.Sqrt((share * (1 - share) / of) + (z * z / (4.0 * of * of))) / (1 + (z * z / of));
        return new CohortShare
        {
            Share = Figure($"share-{what}", share),
            Low = Figure($"share-{what}-low", Math.Max(0, centre - half)),
            High = Figure($"share-{what}-high", Math.Min(1, centre + half)),
        };

        Measure Figure(string id, double value)
        {
            var definition = new MeasureDefinition(id, 1, "ratio", "Wilson 1927");
            return reason is { } why ? Measure.None(definition, why, of) : Measure.Of(definition, value, of);
        }
    }

    /// <summary>Gives the share of people who recorded anything, among those of whom something was due.</summary>
    /// <param name="figures">One figure of adherence a person: see <see cref="ProcessFigures.Of(Adherence.AdherenceResult)"/>.</param>
    /// <param name="smallestGroup">The smallest number of people for which anything is shown; 2 or more.</param>
    /// <returns>The share.</returns>
    public static CohortShare Recording(IEnumerable<Measure> figures, int smallestGroup = CohortSpread.UsualSmallestGroup)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Measure[] due = [.. figures.Where(static figure => figure.Reason != NoValueReason.NothingDue)];
        return Of("recorded-anything", due.Count(static figure => figure.Reason != NoValueReason.NothingRecorded), due.Length, smallestGroup: smallestGroup);
    }
}
