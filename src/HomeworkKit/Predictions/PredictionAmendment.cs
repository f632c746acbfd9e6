namespace HomeworkKit.Kinds;

/// <summary>A change to a prediction that was made after the attempt had started. The prediction as first made stays beside it.</summary>
public sealed partial record PredictionAmendment : ContentRecord
{
    /// <summary>Gets when the change was made.</summary>
    /// <value>Not before the attempt started: until then a prediction is simply rewritten.</value>
    public required Instant AmendedAt { get; init; }

    /// <summary>Gets why it was changed.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets the new wording.</summary>
    /// <value>Null where the wording stays.</value>
    public string? Text { get; init; }

    /// <summary>Gets how likely it now seems.</summary>
    /// <value>0 to 100; null where the number stays.</value>
    public Percent? Probability { get; init; }
}
