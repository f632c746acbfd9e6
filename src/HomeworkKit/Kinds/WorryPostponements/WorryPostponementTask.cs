namespace HomeworkKit.Kinds;

/// <summary>Asks the client to notice worries, to put them off to a set time and place, and to return to the present until then.</summary>
/// <remarks>
/// Borkovec, Wilkinson, Folensbee and Lerman 1983, with half an hour a day; Wells, with 15 to 30 minutes and a belief to test. It is not suppression: the worry
/// has its time.
/// </remarks>
public sealed partial record WorryPostponementTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets what the worry period is for.</summary>
    public required WorryPeriodForm Form { get; init; }

    /// <summary>Gets when the worry period begins, on the client's clock.</summary>
    public LocalTime? WorryTime { get; init; }

    /// <summary>Gets where it takes place.</summary>
    public string? Place { get; init; }

    /// <summary>Gets how long it lasts at most.</summary>
    public Minutes? PlannedMinutes { get; init; }

    /// <summary>Gets a value indicating whether to say of each worry whether it is hypothetical or practical.</summary>
    public bool? AskType { get; init; }

    /// <summary>Gets a value indicating whether to say later what became of each worry.</summary>
    public bool? AskOutcome { get; init; }

    /// <summary>Gets the scale on which strength and belief are asked that are kept as 0 to 100: for a form for children and teenagers.</summary>
    /// <value>Ends at 0 and 100, whatever the steps; null for plain 0 to 100. See <see cref="YouthScales"/>.</value>
    public RatingScale? AskedOn { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => WorryPostponementKind.Instance;
}
