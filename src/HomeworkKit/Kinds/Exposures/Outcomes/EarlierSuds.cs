namespace HomeworkKit.Kinds;

/// <summary>A rating of a step that a later one took the place of.</summary>
public sealed partial record EarlierSuds : ContentRecord
{
    /// <summary>Gets the distress that was expected.</summary>
    /// <value>0 to 100.</value>
    public required Suds Suds { get; init; }

    /// <summary>Gets when the later rating took its place.</summary>
    public required Instant Until { get; init; }
}
