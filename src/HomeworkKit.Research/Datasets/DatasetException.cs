namespace HomeworkKit.Research.Datasets;

/// <summary>A dataset could not be read: a code, the file, the line. Never what stood there.</summary>
#pragma warning disable CA1032 // The usual constructors: an exception without its problem says nothing.
public sealed class DatasetException : IOException
#pragma warning restore CA1032
{
    internal DatasetException(DatasetProblem problem)
        : base(problem.ToString()) => Problem = problem;

    /// <summary>Gets what is wrong, and where.</summary>
    public DatasetProblem Problem { get; }
}
