namespace HomeworkKit;

/// <summary>A task or an entry of a kind that comes with the library, which names it: a process that has one kind to do with makes one, and not all.</summary>
internal interface IOfLibraryKind
{
    /// <summary>Gives the kind.</summary>
    HomeworkKind Kind();
}
