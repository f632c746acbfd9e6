namespace HomeworkKit;

/// <summary>Implemented by tasks that may name a document of one client's, such as a goal or a ladder: such a task is no part of a shared library.</summary>
public interface INamesClientDocument
{
    /// <summary>Gets a value indicating whether it names one.</summary>
    bool NamesClientDocument { get; }
}
