namespace HomeworkKit;

/// <summary>How much homework is meant: a range, so that a low day still lies within it.</summary>
public sealed partial record Dose : ContentRecord
{
    /// <summary>Gets how often.</summary>
    public DoseRange? Times { get; init; }

    /// <summary>Gets how long each time.</summary>
    /// <value>Minutes.</value>
    public DoseRange? Minutes { get; init; }

    /// <summary>Gets the period that <see cref="Times"/> is counted over.</summary>
    public DosePeriod? Per { get; init; }
}
