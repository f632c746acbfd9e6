namespace HomeworkKit.Programmes;

/// <summary>On a date of the calendar.</summary>
public sealed partial record OnDate : ReleaseRule
{
    /// <summary>Gets the local date.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Gets the local time of day.</summary>
    /// <value>Null for the beginning of the day.</value>
    public LocalTime? Time { get; init; }

    private protected override void Closed()
    {
    }
}
