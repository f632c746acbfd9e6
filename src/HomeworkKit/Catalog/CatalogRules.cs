using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules that hold for tasks and entries of every kind.</summary>
internal static class CatalogRules
{
    /// <summary>Nothing says yet what is asked.</summary>
    [Says("Say what the homework is.")]
    public static readonly Rule TaskMissing = Rule.Missing("homework/task-missing");

    /// <summary>Nothing was filled in yet.</summary>
    [Says("Nothing is filled in yet.")]
    public static readonly Rule EntryMissing = Rule.Missing("homework/entry-missing");

    /// <summary>The task or entry belongs to a kind that this app does not know.</summary>
    [Says("This app doesn't know this kind of homework.")]
    public static readonly Rule UnknownKind = Rule.Error("homework/unknown-kind");

    /// <summary>The entry belongs to another kind than the task it answers.</summary>
    [Says("This entry belongs to a different kind of homework.")]
    public static readonly Rule WrongKind = Rule.Error("homework/wrong-kind");
}
