namespace HomeworkKit.Research;

/// <summary>What an export took out or replaced, and how often. It holds counts and nothing of what was there.</summary>
/// <remarks>The README of a de-identified export tells it without the number of safety concerns.</remarks>
public sealed class DeidentificationReport
{
    private readonly long[] _counts = new long[Enum.GetValues<Removal>().Length];

    internal DeidentificationReport()
    {
    }

    /// <summary>Gives how often something was taken out or replaced.</summary>
    /// <param name="removal">What.</param>
    /// <returns>0 or more.</returns>
    public long this[Removal removal] => _counts[(int)removal];

    internal void Add(Removal removal, long times = 1) => _counts[(int)removal] += times;
}
