namespace HomeworkKit.Programmes;

/// <summary>
/// A programme as the client sees it: what is open and what comes next. It knows no plan of dates to be behind of, and counts nothing. Equality is by value.
/// </summary>
public sealed partial record ProgrammeOutlook
{
    /// <summary>Gets what the client can answer or do now.</summary>
    public IReadOnlyList<AssignmentId> Open { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what a person calls the next step.</summary>
    /// <value>Null where nothing is to come, and while the programme is on hold.</value>
    public string? NextTitle { get; init; }

    /// <summary>Gets when the next step is put forward.</summary>
    /// <value>Always still to come; null where that is not known.</value>
    public Instant? NextAt { get; init; }

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(ProgrammeOutlook);
}
