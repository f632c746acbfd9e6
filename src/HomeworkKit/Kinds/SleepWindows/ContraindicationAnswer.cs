namespace HomeworkKit.Kinds;

/// <summary>What was answered when a contraindication was asked about.</summary>
public sealed record ContraindicationAnswer : ContentRecord
{
    /// <summary>Gets what was asked about.</summary>
    public required SleepWindowContraindication Contraindication { get; init; }

    /// <summary>Gets a value indicating whether it applies.</summary>
    /// <value>Null if it was asked and nobody could say.</value>
    public bool? Applies { get; init; }

    /// <summary>Gets what was said about it.</summary>
    public string? Note { get; init; }
}
