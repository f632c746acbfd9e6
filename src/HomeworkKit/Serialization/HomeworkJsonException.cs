using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Serialization;

namespace HomeworkKit;

/// <summary>
/// Thrown when JSON could not be read, or when what is to be written could not be read again. It never holds what was read, and no inner exception that might.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries the problem.")]
public sealed class HomeworkJsonException : FormatException
{
    internal HomeworkJsonException(JsonProblem problem)
        : this(SerializationMessages.CannotRead, problem)
    {
    }

    private HomeworkJsonException(string message, JsonProblem problem)
        : base(message + problem) => Problem = problem;

    /// <summary>Gets the problem.</summary>
    public JsonProblem Problem { get; }

    /// <summary>Gets the problem's code.</summary>
    public string Code => Problem.Code;

    /// <summary>Gets the problem's place.</summary>
    public string Path => Problem.Path;

    internal static HomeworkJsonException OfWriting(JsonProblem problem) => new(SerializationMessages.CannotWrite, problem);
}
