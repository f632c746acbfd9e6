namespace HomeworkKit.Adherence;

/// <summary>Something was due and nothing at all is recorded. Whether anything was done is not known.</summary>
public sealed partial record NothingRecorded : AdherenceResult
{
    /// <summary>Gets out of how much.</summary>
    /// <value>More than 0.</value>
    public required decimal Denominator { get; init; }

    private protected override void Closed()
    {
    }
}
