namespace HomeworkKit.Programmes;

/// <summary>What one bundle adds to another. Equality is by value.</summary>
public sealed partial record LibraryImport
{
    /// <summary>Gets what is new: what a host stores.</summary>
    public required LibraryBundle Added { get; init; }

    /// <summary>
    /// Gets what has an id and version that is here with other content. A published version is not changed: somebody decides, and gives it a new version or id.
    /// </summary>
    public required LibraryBundle Conflicts { get; init; }

    /// <summary>Gets how many templates and programmes were here already with the same content.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Returns the numbers.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"added: {Added}; conflicts: {Conflicts}";
}
