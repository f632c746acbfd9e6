using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Serialization;

/// <summary>Says that JSON could not be read. It never holds what was read, and no inner exception that might.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries the problem.")]
public sealed class HomeworkJsonException : FormatException
{
    internal HomeworkJsonException(JsonProblem problem)
        : base(SerializationMessages.CannotRead + problem) => Problem = problem;

    /// <summary>Gets the problem.</summary>
    public JsonProblem Problem { get; }

    /// <summary>Gets the problem's code.</summary>
    public string Code => Problem.Code;

    /// <summary>Gets the problem's place.</summary>
    public string Path => Problem.Path;
}
