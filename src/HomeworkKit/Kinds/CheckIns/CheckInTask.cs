namespace HomeworkKit.Kinds;

/// <summary>Asks the client to look back on a week by themselves: what they tried, what went well, what was hard, what comes next.</summary>
/// <remarks>For use without a clinician, between sessions, and after therapy has ended.</remarks>
public sealed partial record CheckInTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets the questions beyond the usual ones.</summary>
    public IReadOnlyList<CheckInQuestion> Questions { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether to count what was practised.</summary>
    public bool? AskPractice { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => CheckInKind.Instance;
}
