using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Serialization;
using Microsoft.AspNetCore.Http;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Thrown when the body of a request could not be read. It never holds what was sent.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries the problem.")]
public sealed class HomeworkRequestException : Exception
{
    /// <summary>Says why, with the status that belongs to the problem.</summary>
    /// <param name="problem">The problem.</param>
    public HomeworkRequestException(JsonProblem problem)
        : this(HomeworkProblems.StatusOf(problem), problem)
    {
    }

    /// <summary>Says why.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="problem">The problem.</param>
    public HomeworkRequestException(int status, JsonProblem problem)
        : base(ProblemMessages.CannotRead + problem) => (Status, Problem) = (status, problem);

    /// <summary>Gets the HTTP status.</summary>
    /// <value><see cref="StatusCodes.Status400BadRequest"/>, 413 or 415.</value>
    public int Status { get; }

    /// <summary>Gets the problem.</summary>
    public JsonProblem Problem { get; }
}
