using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Serialization;

namespace HomeworkKit.Storage;

/// <summary>
/// Thrown when something stored cannot be read as what it should be: damaged, altered, moved, or protected by a key that is not here; or when a document cannot
/// be stored so that it can be read again.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries a code.")]
public sealed class HomeworkContentException : HomeworkStoreException
{
    /// <summary>Says what was found, as far as it is known where.</summary>
    /// <param name="code">One of <see cref="StoreCodes"/>.</param>
    public HomeworkContentException(string code)
        : this(code, problem: null)
    {
    }

    /// <summary>Says what was found, and where.</summary>
    /// <param name="code">One of <see cref="StoreCodes"/>.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="sequence">The event's number in the history, from 1; null for the history as a whole.</param>
    /// <param name="problem">Why its JSON could not be read, if that is the reason.</param>
    public HomeworkContentException(string code, AssignmentId assignment, int? sequence = null, JsonProblem? problem = null)
        : this(code, problem) => (Assignment, Sequence) = (assignment, sequence);

    /// <summary>Says what was found in a document.</summary>
    /// <param name="code">One of <see cref="StoreCodes"/>.</param>
    /// <param name="document">The document.</param>
    /// <param name="problem">Why its JSON could not be read, if that is the reason.</param>
    public HomeworkContentException(string code, DocumentKey document, JsonProblem? problem = null)
        : this(code, problem) => Document = document;

    private HomeworkContentException(string code, JsonProblem? problem)
        : base((code == StoreCodes.ContentRefused ? StoreMessages.Refused : StoreMessages.Content) + code + (problem is null ? null : ", " + problem), code) =>
        Problem = problem;

    /// <summary>Gets the assignment whose history holds it.</summary>
    public AssignmentId? Assignment { get; }

    /// <summary>Gets the event's number in the history.</summary>
    /// <value>From 1; null for the history as a whole, or where it is a document.</value>
    public int? Sequence { get; }

    /// <summary>Gets the document.</summary>
    public DocumentKey? Document { get; }

    /// <summary>Gets why its JSON could not be read.</summary>
    /// <value>Null where that is not the reason.</value>
    public JsonProblem? Problem { get; }
}
