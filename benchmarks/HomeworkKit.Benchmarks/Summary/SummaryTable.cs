using System.Globalization;

namespace HomeworkKit.Benchmarks.Summary;

/// <summary>The one table, in Markdown, row by row while it is measured.</summary>
internal sealed class SummaryTable(TextWriter output, Pace pace)
{
    internal void Begin(int runs)
    {
        Write($"{Machine.Describe()}; {Machine.DescribeLoad()} at the beginning, {(runs == 1 ? "one run" : $"medians of {runs} runs, each a process")}");
        Write($"");
        Write($"| area | operation | library | baseline | ratio of time | ratio of bytes | budget | |");
        Write($"|---|---|---|---|---|---|---|---|");
    }

    internal void Add(string area, Result result)
    {
        var comparison = result.Comparison;
        var bytes = result.BesideBytes > 0 ? Ratio(result.Bytes / result.BesideBytes) : "-";
        var budget = comparison.Budget?.ToString() ?? "-";
        Write(
            $"| {area} | {comparison.Operation} | {Time(result.Nanoseconds)}, {Bytes(result.Bytes)} | {comparison.Baseline}: {Time(result.BesideNanoseconds)}, {Bytes(result.BesideBytes)} | {(result.HasTime ? $"{Ratio(result.TimeRatio)} +- {Ratio(result.Spread)}" : "-")} | {bytes} | {budget} | {(pace.IsDry && result.Verdict != Verdict.NoBudget ? "not judged" : Word(result.Verdict))} |"
        );
    }

    internal void End(IReadOnlyList<Result> results, TimeSpan elapsed)
    {
        Write($"");
        if (pace.IsDry)
        {
            Write($"A trial that everything runs and both sides give the same; the figures mean nothing. {elapsed.TotalSeconds:0} s.");
            return;
        }

        int Count(Verdict verdict) => results.Count(result => result.Verdict == verdict);
        Write(
            $"Medians of interleaved rounds, for one operation, of the processor time of the process (of the time on the wall where a disk is waited for or threads share the work), and half the distance between the quartiles of their ratios. The margin is 15 % of a time (50 % where a disk is waited for); bytes have none. Too noisy is what differs more from round to round than it amounts to. Unlike work is above the limit beside a baseline that leaves out what the library is there to do; the row beside one that does the same is judged."
        );
        Write(
            $"{Count(Verdict.Holds)} hold, {Count(Verdict.WithinMargin)} within the margin, {Count(Verdict.TooNoisy)} too noisy, {Count(Verdict.Missed)} missed, {Count(Verdict.UnlikeWork)} above beside unlike work; {Machine.DescribeLoad()} at the end, {elapsed.TotalSeconds:0} s."
        );
    }

    /// <summary>Gives the word of a verdict, as it stands in a table.</summary>
    internal static string Word(Verdict verdict) => verdict switch
    {
        Verdict.NoBudget => "",
        Verdict.Holds => "holds",
        Verdict.WithinMargin => "within margin",
        Verdict.TooNoisy => "too noisy",
        Verdict.UnlikeWork => "above, unlike work",
        _ => "**missed**",
    };

    // What is hundreds of times less still shows how many.
    private static string Ratio(double ratio) => ratio.ToString(ratio < 0.01 ? "0.0000" : "0.00", CultureInfo.InvariantCulture);

    // What is taken off both sides can take more than it left: that is no time.
    private static string Time(double nanoseconds) => nanoseconds switch
    {
        <= 0 => "no time",
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000:0.0} us"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000:0.0} ms"),
    };

    private static string Bytes(double bytes) => bytes < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes:0.#} B")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000:0.#} kB");

    private void Write(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
