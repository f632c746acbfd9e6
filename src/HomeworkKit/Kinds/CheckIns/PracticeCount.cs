namespace HomeworkKit.Kinds;

/// <summary>Something that the client practised, and how often.</summary>
public sealed partial record PracticeCount : ContentRecord
{
    /// <summary>Gets what was practised, in the client's words.</summary>
    [ShortText]
    public string? Practice { get; init; }

    /// <summary>Gets how many times.</summary>
    /// <value>0 or more; a week without is as welcome as any other.</value>
    public NonNegativeCount? Times { get; init; }
}
