using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules that hold for tasks and entries of every kind.</summary>
internal static class CatalogRules
{
    /// <summary>Nothing says yet what is asked.</summary>
    public static readonly Rule TaskMissing = Rule.Missing("homework/task-missing", "Say what the homework is.");

    /// <summary>Nothing was filled in yet.</summary>
    public static readonly Rule EntryMissing = Rule.Missing("homework/entry-missing", "Nothing is filled in yet.");

    /// <summary>The task or entry belongs to a kind that this app does not know.</summary>
    public static readonly Rule UnknownKind = Rule.Error("homework/unknown-kind", "This app doesn't know this kind of homework.");

    /// <summary>The entry belongs to another kind than the task it answers.</summary>
    public static readonly Rule WrongKind = Rule.Error("homework/wrong-kind", "This entry belongs to a different kind of homework.");
}
