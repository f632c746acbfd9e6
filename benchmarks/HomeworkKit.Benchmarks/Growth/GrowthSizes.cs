using System.Globalization;

namespace HomeworkKit.Benchmarks.Growth;

/// <summary>How far things are let grow.</summary>
/// <param name="Histories">Events in a history.</param>
/// <param name="Moves">Attempts, revisions, calls for help and the like of one cycle.</param>
/// <param name="Years">Years since a schedule began.</param>
/// <param name="Megabytes">Sizes of NDJSON files.</param>
/// <param name="Stores">Events in a store.</param>
internal sealed record GrowthSizes(int[] Histories, int[] Moves, int[] Years, int[] Megabytes, int[] Stores)
{
    private static readonly GrowthSizes Dry = new([10, 20], [10, 20], [1, 2], [1, 2], [1000, 2000]);

    /// <summary>Gets a value indicating whether this only tries that everything runs.</summary>
    internal bool IsDry => ReferenceEquals(this, Dry);

    /// <summary>Reads <c>--dry</c>, <c>--events N</c> (the largest store) and <c>--megabytes N</c> (the largest file).</summary>
    internal static GrowthSizes Of(string[] words) =>
        words.Contains("--dry")
            ? Dry
            : new(
                [10, 100, 1000, 10_000],
                [10_000, 20_000, 40_000],
                [1, 2, 5, 10, 20],
                UpTo(10, Number(words, "--megabytes", 100)),
                UpTo(10_000, Number(words, "--events", 1_000_000)));

    private static int Number(string[] words, string name, int otherwise) =>
        Array.IndexOf(words, name) is >= 0 and var at && at + 1 < words.Length ? int.Parse(words[at + 1], CultureInfo.InvariantCulture) : otherwise;

    private static int[] UpTo(int first, int last)
    {
        List<int> sizes = [];
        for (long size = first; size <= last; size *= 10)
        {
            sizes.Add((int)size);
        }

        return [.. sizes];
    }
}
