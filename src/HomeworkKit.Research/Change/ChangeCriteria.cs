namespace HomeworkKit.Research;

/// <summary>What has to be known about a scale and its groups before a change of its total score can be called reliable.</summary>
/// <remarks>Meant for totals of scales with published psychometrics, not for single 0 to 100 ratings. Equality is by value.</remarks>
public sealed record ChangeCriteria
{
    /// <summary>Gets the standard deviation of the scores before treatment.</summary>
    /// <value>In points, 0 or more.</value>
    public required double SdPre { get; init; }

    /// <summary>Gets the reliability of the scale, as published. There is no default, since every result rests on it.</summary>
    /// <value>0 to 1.</value>
    public required double Reliability { get; init; }

    /// <summary>Gets a value indicating whether a higher score is better.</summary>
    public required bool HigherIsBetter { get; init; }

    /// <summary>Gets whose index is meant.</summary>
    /// <value>Jacobson and Truax unless said otherwise.</value>
    public ReliableChangeMethod Method { get; init; } = ReliableChangeMethod.JacobsonTruax;

    /// <summary>Gets how large the index has to be: above it a change is reliable.</summary>
    /// <value>Above 0; 1.96 unless said otherwise.</value>
    public double Criterion { get; init; } = 1.96;

    /// <summary>Gets the mean of the scores before treatment.</summary>
    /// <value>In points; needed for every method but <see cref="ReliableChangeMethod.JacobsonTruax"/>.</value>
    public double? MeanPre { get; init; }

    /// <summary>Gets the mean of the scores after treatment.</summary>
    /// <value>In points; needed for <see cref="ReliableChangeMethod.HsuLinnLord"/> and <see cref="ReliableChangeMethod.HagemanArrindell"/>.</value>
    public double? MeanPost { get; init; }

    /// <summary>Gets the standard deviation of the scores after treatment.</summary>
    /// <value>In points, above 0; needed for <see cref="ReliableChangeMethod.HagemanArrindell"/>.</value>
    public double? SdPost { get; init; }

    /// <summary>Gets the reliability of the scores after treatment.</summary>
    /// <value>0 to 1; needed for <see cref="ReliableChangeMethod.NunnallyKotsch"/>.</value>
    public double? ReliabilityPost { get; init; }

    /// <summary>Gets the correlation of the scores before with those after treatment.</summary>
    /// <value>-1 to 1; needed for <see cref="ReliableChangeMethod.HagemanArrindell"/>.</value>
    public double? Correlation { get; init; }

    /// <summary>Gets the mean of the clinical group.</summary>
    public double? ClinicalMean { get; init; }

    /// <summary>Gets the standard deviation of the clinical group.</summary>
    public double? ClinicalSd { get; init; }

    /// <summary>Gets the mean of the group without the problem.</summary>
    public double? NormMean { get; init; }

    /// <summary>Gets the standard deviation of the group without the problem.</summary>
    public double? NormSd { get; init; }

    /// <summary>Gets the cutoff to be crossed, where it is published as a number.</summary>
    /// <value>Null: cutoff c, if both groups are known.</value>
    public double? Cutoff { get; init; }

    internal ChangeCriteria OrThrow()
    {
        double?[] numbers =
        [
            SdPre,
            Reliability,
            Criterion,
            MeanPre,
            MeanPost,
            SdPost,
            ReliabilityPost,
            Correlation,
            ClinicalMean,
            ClinicalSd,
            NormMean,
            NormSd,
            Cutoff,
        ];
        _ = UsableNumbers.Present(numbers, nameof(ChangeCriteria));
        return SdPre < 0
            || Reliability is < 0 or > 1
            || Criterion <= 0
            || ClinicalSd < 0
            || NormSd < 0
            || SdPost <= 0
            || ReliabilityPost is < 0 or > 1
            || Correlation is < -1 or > 1
                ? throw new ArgumentException(ChangeMessages.Criteria)
            : !HasWhatTheMethodNeeds() ? throw new ArgumentException(ChangeMessages.MeanNeeded)
            : this;
    }

    private bool HasWhatTheMethodNeeds() => Method switch
    {
        ReliableChangeMethod.JacobsonTruax => true,
        ReliableChangeMethod.HsuLinnLord => MeanPre is not null && MeanPost is not null,
        ReliableChangeMethod.NunnallyKotsch => MeanPre is not null && ReliabilityPost is not null,
        ReliableChangeMethod.HagemanArrindell => MeanPre is not null && MeanPost is not null && SdPost is not null && Correlation is not null,
        _ => MeanPre is not null,
    };
}
