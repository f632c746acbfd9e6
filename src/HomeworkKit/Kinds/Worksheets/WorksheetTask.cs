namespace HomeworkKit.Kinds;

/// <summary>Asks the client to fill in a form that a clinic wrote itself.</summary>
/// <remarks>The whole form is part of the task, so that old answers keep the wording that they were given to.</remarks>
public sealed partial record WorksheetTask : HomeworkTask, IOfLibraryKind
{
    /// <summary>Gets the form.</summary>
    public required WorksheetForm Form { get; init; }

    HomeworkKind IOfLibraryKind.Kind() => WorksheetKind.Instance;
}
