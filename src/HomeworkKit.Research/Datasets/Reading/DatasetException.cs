using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Research;

/// <summary>A dataset could not be read: a code, the file, the line. Never what stood there.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "An exception without its problem says nothing.")]
public sealed class DatasetException : IOException
{
    internal DatasetException(DatasetProblem problem)
        : base(problem.ToString()) => Problem = problem;

    /// <summary>Gets what is wrong, and where.</summary>
    public DatasetProblem Problem { get; }
}
