using System.Globalization;

namespace HomeworkKit.Benchmarks.Summary;

/// <summary>What an operation may cost. What is null is not limited.</summary>
internal sealed record Budget
{
    /// <summary>Gets how many times as long as the baseline it may take; below 1 where it has to be faster.</summary>
    internal double? Time { get; init; }

    /// <summary>Gets how many nanoseconds one may take.</summary>
    internal double? Nanoseconds { get; init; }

    /// <summary>Gets how many bytes one may allocate: exact, and without a margin. What is less than a tenth of a byte is the measuring's own.</summary>
    internal double? Bytes { get; init; }

    /// <summary>Gets how many times as many bytes as the baseline one may allocate; below 1 where it has to be fewer. Exact, and without a margin.</summary>
    internal double? ByteRatio { get; init; }

    /// <summary>
    /// Gets how far a time may lie above its limit before that counts as missed: on a shared machine the same run gives other figures. What needs it is said to
    /// hold within the margin.
    /// </summary>
    internal double Noise { get; init; } = 0.15;

    /// <summary>
    /// Gets a value indicating whether the baseline leaves out what the library is there to do: what is above its limit then is told and not judged. There has
    /// to be a row with the same limit beside a baseline that does the same work.
    /// </summary>
    internal bool IsOfUnlikeWork { get; init; }

    internal static Budget AtMost(double time) => new() { Time = time };

    internal static Budget FasterBy(double times) => new() { Time = 1 / times };

    /// <summary>Says whether a time was within its limits, widened by a margin.</summary>
    internal bool AllowsTime(double timeRatio, double nanoseconds, double margin) =>
        !(timeRatio > Time * (1 + margin)) && !(nanoseconds > Nanoseconds * (1 + margin));

    /// <summary>Says whether no more was allocated than may be.</summary>
    internal bool AllowsBytes(double bytes, double besideBytes) => !(bytes > Bytes + 0.1) && !(bytes > ByteRatio * besideBytes);

    public override string ToString()
    {
        List<string> parts = [];
        if (Time is { } time)
        {
            parts.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"time <= {(time < 0.01 ? time.ToString("0.0000", CultureInfo.InvariantCulture) : time.ToString("0.00", CultureInfo.InvariantCulture))}"));
        }

        if (Nanoseconds is { } nanoseconds)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"<= {nanoseconds:0} ns"));
        }

        if (Bytes is { } bytes)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"<= {bytes:0.#} B"));
        }

        if (ByteRatio is { } ratio)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"bytes <= {ratio:0.0000}"));
        }

        return string.Join(", ", parts);
    }
}
