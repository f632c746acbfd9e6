namespace HomeworkKit.Kinds;

/// <summary>Asks the client to write down each night: when they were in bed, and about how long they slept.</summary>
/// <remarks>Averages are taken over 7 to 14 nights. Estimates are what is wanted; nobody should watch the clock. Carney et al. 2012.</remarks>
public sealed partial record SleepDiaryTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets the scale of quality and of feeling refreshed where the task names no other: 1 to 5, higher is better.</summary>
    public static RatingScale FivePoint { get; } = new(1, 5) { Direction = ScaleDirection.HigherIsMore };

    /// <summary>Gets how much is asked, and when.</summary>
    public required SleepDiaryForm Form { get; init; }

    /// <summary>Gets the scale of quality and of feeling refreshed.</summary>
    /// <value>Null for <see cref="FivePoint"/>.</value>
    public RatingScale? QualityScale { get; init; }

    /// <summary>Gets what to bear in mind, for example to fill it in within an hour of getting up.</summary>
    public string? Note { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => SleepDiaryKind.Instance;
}
