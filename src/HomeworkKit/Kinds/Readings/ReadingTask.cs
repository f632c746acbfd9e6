namespace HomeworkKit.Kinds;

/// <summary>Asks the client to read, hear or watch something between sessions: psychoeducation, a self-help book, a workbook.</summary>
/// <remarks>The material itself is attached to the assignment by reference, never held here.</remarks>
public sealed partial record ReadingTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets what to read: a title, as client and clinician call it.</summary>
    public string? Resource { get; init; }

    /// <summary>Gets where it is found: a link, a catalogue number, the host's own id.</summary>
    public string? Reference { get; init; }

    /// <summary>Gets its form.</summary>
    public ReadingFormat? Format { get; init; }

    /// <summary>Gets which part is meant: chapters, pages, minutes of a recording.</summary>
    /// <value>Null where the whole is meant.</value>
    public string? Part { get; init; }

    /// <summary>Gets how long it may take.</summary>
    public Minutes? PlannedMinutes { get; init; }

    /// <summary>Gets what to look out for or think about while reading.</summary>
    public IReadOnlyList<string> LookOutFor { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether to rate how well it was understood and how far it applies.</summary>
    public bool? AskRatings { get; init; }

    /// <summary>Gets the scale of both ratings.</summary>
    /// <value>Null means 0 to 4.</value>
    public RatingScale? Scale { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => ReadingKind.Instance;
}
