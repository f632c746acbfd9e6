using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Storage;

/// <summary>Thrown when events cannot be stored as they are, whoever appends first: the table forbids them, or they belong elsewhere.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries a code and the assignment.")]
public sealed class HomeworkHistoryException : HomeworkStoreException
{
    /// <summary>Says why.</summary>
    /// <param name="code">One of <see cref="StoreCodes"/>.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="refusal">The table's refusal, if that is the reason.</param>
    public HomeworkHistoryException(string code, AssignmentId assignment, Refused? refusal = null)
        : base(StoreMessages.History + code + Reason(refusal), code) => (Assignment, Refusal) = (assignment, refusal);

    /// <summary>Gets the assignment.</summary>
    public AssignmentId Assignment { get; }

    /// <summary>Gets the refusal of the first event that the table forbids.</summary>
    /// <value>Null where that is not the reason.</value>
    public Refused? Refusal { get; }

    private static string? Reason(Refused? refusal) => refusal is null ? null : ", " + refusal.Code + (refusal.Path is { } path ? " at " + path : null);
}
