namespace HomeworkKit.Research;

/// <summary>Kappa with its standard error and interval.</summary>
/// <remarks>
/// The standard error is that of a large sample (Fleiss, Cohen and Everitt 1969), for kappa as it is and not under no agreement; of few targets it says too
/// little. Equality is by value.
/// </remarks>
public sealed record KappaEstimate
{
    /// <summary>Gets kappa: see <see cref="RaterAgreement.Kappa"/>.</summary>
    public required Measure Kappa { get; init; }

    /// <summary>Gets its standard error.</summary>
    public required Measure StandardError { get; init; }

    /// <summary>Gets the lower end of its interval, not below -1.</summary>
    public required Measure Low { get; init; }

    /// <summary>Gets the upper end of its interval, not above 1.</summary>
    public required Measure High { get; init; }
}
