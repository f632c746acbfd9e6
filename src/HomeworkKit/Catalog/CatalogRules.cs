using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules that hold for tasks and entries of every kind.</summary>
internal static partial class CatalogRules
{
    /// <summary>Nothing says yet what is asked.</summary>
    [Rule(FindingTier.Missing, "homework/task-missing", "Say what the homework is.")]
    public static readonly Rule TaskMissing;

    /// <summary>Nothing was filled in yet.</summary>
    [Rule(FindingTier.Missing, "homework/entry-missing", "Nothing is filled in yet.")]
    public static readonly Rule EntryMissing;

    /// <summary>The task or entry belongs to a kind that this app does not know.</summary>
    [Rule(FindingTier.Error, "homework/unknown-kind", "This app doesn't know this kind of homework.")]
    public static readonly Rule UnknownKind;

    /// <summary>The entry belongs to another kind than the task it answers.</summary>
    [Rule(FindingTier.Error, "homework/wrong-kind", "This entry belongs to a different kind of homework.")]
    public static readonly Rule WrongKind;
}
