namespace HomeworkKit.Kinds;

/// <summary>Distress at one moment of an exposure.</summary>
public sealed partial record SudsReading : ContentRecord
{
    /// <summary>Gets how many minutes after the start it was.</summary>
    /// <value>0 or more; fractions are fine.</value>
    public required decimal Minute { get; init; }

    /// <summary>Gets the distress.</summary>
    /// <value>0 to 100.</value>
    public required Suds Value { get; init; }
}
