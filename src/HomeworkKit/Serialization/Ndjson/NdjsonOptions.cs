namespace HomeworkKit.Serialization;

/// <summary>How an NDJSON file is read.</summary>
public sealed partial record NdjsonOptions
{
    /// <summary>Gets the options that apply where a host sets none.</summary>
    public static NdjsonOptions Default { get; } = new();

    /// <summary>Gets a value indicating whether reading stops at the first line with a problem.</summary>
    /// <value>False by default: such a line is reported, and reading goes on.</value>
    public bool StopAtProblem { get; init; }

    /// <summary>Gets how many lines are parsed at once.</summary>
    /// <value>Null for the number of processors. The order of the lines is kept either way.</value>
    public int? Parallelism { get; init; }

    /// <summary>Gets what decides, by a line's bytes without the line break, whether the line is parsed at all.</summary>
    /// <value>Null for every line. Called on several threads at once; a line that it passes over is neither a cycle nor a problem. A line that
    /// cannot be judged is best parsed: then its problem is told.</value>
    public Func<ReadOnlySpan<byte>, bool>? Filter { get; init; }
}
