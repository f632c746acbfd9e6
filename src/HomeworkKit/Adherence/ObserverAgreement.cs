namespace HomeworkKit.Adherence;

/// <summary>How often two raters who looked at the same attempts said the same, for each quality apart.</summary>
/// <remarks>
/// Percent agreement: it makes no allowance for chance, which on scales of few values is large; report it with its number. Ratings on different scales are not
/// compared. Equality is by value.
/// </remarks>
/// <param name="Compared">How many attempts both rated on one scale.</param>
/// <param name="Agreed">How many of them got ratings that lie no further apart than allowed.</param>
public sealed partial record ObserverAgreement(int Compared, int Agreed)
{
    /// <summary>Gets the share that agreed.</summary>
    /// <value>0 to 100; null where nothing could be compared.</value>
    public decimal? Percent => Compared == 0 ? null : 100m * Agreed / Compared;

    /// <summary>Compares two raters.</summary>
    /// <param name="first">One rater's observations; those about no single attempt are left out.</param>
    /// <param name="second">The other's. Where a rater says something twice about an attempt, the last counts.</param>
    /// <param name="quality">What is compared, for example <c>observation => observation.Quality</c>.</param>
    /// <param name="within">How far apart two ratings may lie and still agree.</param>
    /// <returns>The agreement.</returns>
    public static ObserverAgreement Between(
        IEnumerable<AdherenceObservation> first, IEnumerable<AdherenceObservation> second, Func<AdherenceObservation, Rating?> quality, decimal within = 0)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(quality);
        var (ones, others) = (Ratings(first, quality), Ratings(second, quality));
        var (compared, agreed) = (0, 0);
        foreach (var (attempt, rating) in ones)
        {
            if (others.TryGetValue(attempt, out var other) && rating.Scale.HasSameValuesAs(other.Scale))
            {
                compared++;
                agreed += Math.Abs(rating.Value - other.Value) <= within ? 1 : 0;
            }
        }

        return new ObserverAgreement(compared, agreed);
    }

    private static Dictionary<AttemptId, Rating> Ratings(IEnumerable<AdherenceObservation> observations, Func<AdherenceObservation, Rating?> quality)
    {
        var ratings = new Dictionary<AttemptId, Rating>();
        foreach (var observation in observations)
        {
            if (observation.Attempt is { } attempt && quality(observation) is { } rating)
            {
                ratings[attempt] = rating;
            }
        }

        return ratings;
    }
}
