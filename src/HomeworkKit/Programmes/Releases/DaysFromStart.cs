namespace HomeworkKit.Programmes;

/// <summary>A number of local days after the start, whatever was done: a fixed interval.</summary>
/// <remarks>Days on hold come on top, unless the decision to hold says that dates stay.</remarks>
public sealed partial record DaysFromStart : ReleaseRule
{
    /// <summary>Gets how many days.</summary>
    /// <value>0 to 1,830; 0 is the day of the start.</value>
    public required int Days { get; init; }

    /// <summary>Gets the local time of day.</summary>
    /// <value>Null for that of the start.</value>
    public LocalTime? Time { get; init; }

    private protected override void Closed()
    {
    }
}
