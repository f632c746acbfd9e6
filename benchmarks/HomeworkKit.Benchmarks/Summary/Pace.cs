namespace HomeworkKit.Benchmarks.Summary;

/// <summary>How long a summary takes.</summary>
/// <param name="Rounds">How many times each side is timed.</param>
/// <param name="Round">How long each side runs in a round.</param>
/// <param name="WarmUp">How long each side runs beforehand, so that its code is compiled as it is in a process that runs on.</param>
/// <param name="Size">How large what is measured is, as a part of its full size.</param>
internal sealed record Pace(int Rounds, TimeSpan Round, TimeSpan WarmUp, double Size)
{
    internal static Pace Full { get; } = new(15, TimeSpan.FromMilliseconds(60), TimeSpan.FromMilliseconds(700), 1);

    /// <summary>Gets the pace of a trial that everything still runs: its figures mean nothing.</summary>
    internal static Pace Dry { get; } = new(1, TimeSpan.Zero, TimeSpan.Zero, 0.01);

    internal bool IsDry => Round == TimeSpan.Zero;

    internal int Of(int fullSize) => Math.Max(2, (int)(fullSize * Size));
}
