namespace HomeworkKit.Kinds;

/// <summary>Something taken to help with sleep, prescribed or not.</summary>
public sealed partial record SleepMedication : ContentRecord
{
    /// <summary>Gets what was taken.</summary>
    public string? Name { get; init; }

    /// <summary>Gets how much, in the client's words.</summary>
    public string? Dose { get; init; }

    /// <summary>Gets when, by the clock.</summary>
    public LocalTime? TakenAt { get; init; }
}
