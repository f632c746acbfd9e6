using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Storage;

/// <summary>
/// Thrown when somebody else appended first. Load the cycle, <see cref="HomeworkKit.HomeworkCycle.Rebase"/> what is pending, and append again.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries the versions.")]
public sealed class HomeworkConflictException : HomeworkStoreException
{
    /// <summary>Thrown when an append of events met another version.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="expectedVersion">The version that was expected.</param>
    /// <param name="currentVersion">The version that is stored.</param>
    public HomeworkConflictException(AssignmentId assignment, int expectedVersion, int currentVersion)
        : base(StoreMessages.Conflict + StoreCodes.Conflict, StoreCodes.Conflict) =>
        (Assignment, ExpectedVersion, CurrentVersion) = (assignment, expectedVersion, currentVersion);

    /// <summary>Thrown when a document was put by somebody else first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="expectedVersion">The version that was expected.</param>
    /// <param name="currentVersion">The version that is stored.</param>
    public HomeworkConflictException(DocumentKey document, int expectedVersion, int currentVersion)
        : base(StoreMessages.Conflict + StoreCodes.Conflict, StoreCodes.Conflict) =>
        (Document, ExpectedVersion, CurrentVersion) = (document, expectedVersion, currentVersion);

    /// <summary>Gets the assignment whose history moved on.</summary>
    /// <value>Null where it was a document.</value>
    public AssignmentId? Assignment { get; }

    /// <summary>Gets the document that was changed.</summary>
    /// <value>Null where it was a history.</value>
    public DocumentKey? Document { get; }

    /// <summary>Gets the version that was expected.</summary>
    public int ExpectedVersion { get; }

    /// <summary>Gets the version that is stored.</summary>
    /// <value>0 if nothing is. It can equal what was expected: then the histories have the same length and different events.</value>
    public int CurrentVersion { get; }
}
