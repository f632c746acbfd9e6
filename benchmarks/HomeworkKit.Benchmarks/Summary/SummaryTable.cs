using System.Globalization;

namespace HomeworkKit.Benchmarks.Summary;

/// <summary>The one table, in Markdown, row by row while it is measured.</summary>
internal sealed class SummaryTable(TextWriter output, Pace pace)
{
    internal void Begin()
    {
        Write($"{Environment.ProcessorCount} processors, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}");
        Write($"");
        Write($"| area | operation | library | baseline | ratio of time | ratio of bytes | budget | |");
        Write($"|---|---|---|---|---|---|---|---|");
    }

    internal void Add(string area, Result result)
    {
        var comparison = result.Comparison;
        var bytes = result.BesideBytes > 0 ? Ratio(result.Bytes / result.BesideBytes) : "-";
        var budget = comparison.Budget?.ToString() ?? "-";
        Write($"| {area} | {comparison.Operation} | {Time(result.Nanoseconds)}, {Bytes(result.Bytes)} | {comparison.Baseline}: {Time(result.BesideNanoseconds)}, {Bytes(result.BesideBytes)} | {Ratio(result.TimeRatio)} | {bytes} | {budget} | {Verdict(result)} |");
    }

    internal void End(int missed, TimeSpan elapsed)
    {
        Write($"");
        if (pace.IsDry)
        {
            Write($"A trial that everything runs and both sides give the same; the figures mean nothing. {elapsed.TotalSeconds:0} s.");
            return;
        }

        Write($"Medians of interleaved rounds, for one operation. A time counts as missed beyond its limit and 15 % (50 % where a disk is waited for); bytes have no margin. {missed} missed. {elapsed.TotalSeconds:0} s.");
    }

    private string Verdict(Result result) => result.Comparison.Budget is null ? "" : pace.IsDry ? "not judged" : result.Holds ? "holds" : "**missed**";

    // What is hundreds of times less still shows how many.
    private static string Ratio(double ratio) => ratio.ToString(ratio < 0.01 ? "0.0000" : "0.00", CultureInfo.InvariantCulture);

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000:0.0} us"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000:0.0} ms"),
    };

    private static string Bytes(double bytes) => bytes < 10_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes:0.#} B")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000:0.#} kB");

    private void Write(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
