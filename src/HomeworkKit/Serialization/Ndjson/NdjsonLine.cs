namespace HomeworkKit.Serialization;

/// <summary>One line of an NDJSON file: a cycle, or a problem.</summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Cycle">The cycle; null if the line has a problem.</param>
/// <param name="Problem">The problem; null if the line is a cycle.</param>
public sealed partial record NdjsonLine(long Number, HomeworkCycle? Cycle, JsonProblem? Problem)
{
    /// <summary>Gives the cycle, for those who take a clean file for granted.</summary>
    /// <returns>The cycle.</returns>
    /// <exception cref="HomeworkJsonException">The line has a problem.</exception>
    public HomeworkCycle OrThrow() => Cycle ?? throw new HomeworkJsonException(Problem!);
}
