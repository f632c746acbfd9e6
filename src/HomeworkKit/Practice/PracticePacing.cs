namespace HomeworkKit.Adherence;

/// <summary>How practice was spread from one session with the clinician to the next: steadily, or all of it the evening before.</summary>
/// <remarks>It tells the two apart and judges neither. A share that does not exist for want of practice is null. Equality is by value.</remarks>
public sealed partial record PracticePacing : ContentRecord
{
    /// <summary>Gets how many pieces of practice there were.</summary>
    public required int Pieces { get; init; }

    /// <summary>Gets the share of them in the first 24 hours.</summary>
    /// <value>0 to 1; null without practice.</value>
    public double? FirstDayShare { get; init; }

    /// <summary>Gets the share of them in the last 24 hours.</summary>
    /// <value>0 to 1; null without practice.</value>
    public double? LastDayShare { get; init; }

    /// <summary>Gets how evenly they lie over the 24-hour days of the interval: 1 if spread as evenly as their number allows, 0 if all on one day.</summary>
    /// <value>0 to 1: the entropy of the days over the largest that so many pieces can have; null with fewer than two pieces or two days.</value>
    public double? Evenness { get; init; }

    /// <summary>Gets how far what was done lay ahead of (above 0) or behind (below 0) an even pace, on average over the interval.</summary>
    /// <value>
    /// -1 to 1, as a share of all that was done: 0.5 if all was done at once at the start, -0.5 if all of it at the very end; null without practice.
    /// </value>
    public double? MeanLead { get; init; }

    /// <summary>Gets how long it took from the start of the interval to the first piece.</summary>
    /// <value>Null without practice.</value>
    public Duration? Latency { get; init; }

    /// <summary>Works out how practice was spread.</summary>
    /// <param name="practice">When there was practice, in any order; what lies outside the interval is left out.</param>
    /// <param name="from">The last session, or the agreement.</param>
    /// <param name="to">The next session, not included.</param>
    /// <returns>The pacing.</returns>
    /// <exception cref="ArgumentException">The interval does not end after it starts.</exception>
    public static PracticePacing Of(IEnumerable<Instant> practice, Instant from, Instant to)
    {
        ArgumentNullException.ThrowIfNull(practice);
        if (to <= from)
        {
            throw new ArgumentException(AdherenceMessages.ObservationEndsBeforeItStarts, nameof(to));
        }

        Instant[] pieces = [.. practice.Where(at => at >= from && at < to).Order()];
        if (pieces.Length == 0)
        {
            return new PracticePacing { Pieces = 0 };
        }

        var (day, length) = (Duration.FromDays(1), to - from);
        return new PracticePacing
        {
            Pieces = pieces.Length,
            FirstDayShare = (double)pieces.Count(at => at < from + day) / pieces.Length,
            LastDayShare = (double)pieces.Count(at => at >= to - day) / pieces.Length,
            Evenness = EvennessOf(pieces, from, (int)Math.Ceiling(length / day)),
            MeanLead = pieces.Average(at => (to - at) / length) - 0.5,
            Latency = pieces[0] - from,
        };
    }

    /// <summary>Compares what was done by a moment with what an even pace would have brought.</summary>
    /// <param name="done">How much was done.</param>
    /// <param name="due">How much is due over the whole interval.</param>
    /// <param name="from">The start of the interval.</param>
    /// <param name="to">Its end, not included; after <paramref name="from"/>.</param>
    /// <param name="now">The moment; before the start nothing is expected, after the end everything.</param>
    /// <returns>Done minus expected, in the unit of both.</returns>
    /// <exception cref="ArgumentException">The interval does not end after it starts.</exception>
    public static double Lead(double done, double due, Instant from, Instant to, Instant now) => to <= from
        ? throw new ArgumentException(AdherenceMessages.ObservationEndsBeforeItStarts, nameof(to))
        : done - (due * Math.Clamp((now - from) / (to - from), 0, 1));

    private static double? EvennessOf(Instant[] pieces, Instant from, int days)
    {
        if (pieces.Length < 2 || days < 2)
        {
            return null;
        }

        var entropy = pieces.GroupBy(at => (int)Math.Floor((at - from).TotalDays)).Sum(group => Term(group.Count()));
        var (each, more) = Math.DivRem(pieces.Length, days);
        var largest = (more * Term(each + 1)) + ((days - more) * Term(each));
        return entropy / largest;

        double Term(int count) => count == 0 ? 0 : -(double)count / pieces.Length * Math.Log((double)count / pieces.Length);
    }
}
