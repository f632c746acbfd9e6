namespace HomeworkKit;

/// <summary>What somebody observed about how much homework was done and how it went.</summary>
/// <remarks>
/// Quantity, quality, difficulty and helpfulness are separate constructs and stay apart; source and timing are told with each
/// (Mausbach et al. 2010; Kazantzis et al. 2016). Nothing here is summed to one number.
/// </remarks>
public sealed partial record AdherenceObservation : ContentRecord
{
    /// <summary>Gets who or what it comes from.</summary>
    public required ObservationSource Source { get; init; }

    /// <summary>Gets when it was made.</summary>
    public required ObservationTiming Timing { get; init; }

    /// <summary>Gets the attempt that it is about; null for the assignment as a whole.</summary>
    public AttemptId? Attempt { get; init; }

    /// <summary>Gets how much was meant.</summary>
    /// <value>0 or more, in <see cref="Unit"/>.</value>
    public decimal? AssignedDose { get; init; }

    /// <summary>Gets how much was done.</summary>
    /// <value>0 or more, in <see cref="Unit"/>; may exceed what was meant.</value>
    public decimal? DoneDose { get; init; }

    /// <summary>Gets the unit of the doses, as in <c>times</c> or <c>minutes</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets how well it was done in the sense of the exercise.</summary>
    public Rating? Quality { get; init; }

    /// <summary>Gets how difficult it was.</summary>
    public Rating? Difficulty { get; init; }

    /// <summary>Gets how helpful it was.</summary>
    public Rating? Helpfulness { get; init; }

    /// <summary>Gets what got in the way.</summary>
    public IReadOnlyList<BarrierReport> Barriers { get => field ?? []; init => field = ValueList.From(value); }
}
