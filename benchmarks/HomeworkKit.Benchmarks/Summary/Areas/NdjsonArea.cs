using HomeworkKit.Benchmarks.Serialization;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>A dataset read line by line.</summary>
internal sealed class NdjsonArea : SummaryArea
{
    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        var lines = new NdjsonBenchmarks { Lines = pace.Of(300) };
        lines.Setup();
        yield return new("read NDJSON, one thread", "a token scan", Side.Of(lines.ReadOnOneThread), Side.Of(() => lines.ScanTokens()))
        {
            Units = lines.Lines,
            Budget = Budget.AtMost(3),
        };
        yield return new(
            "read NDJSON, one thread",
            "ReadLineAsync, NodaTime.Serialization.SystemTextJson",
            Side.Of(lines.ReadOnOneThread),
            Side.Of(lines.ReadLinesByPatterns))
        {
            Units = lines.Lines,
            Budget = Budget.FasterBy(1.3),
        };
        yield return new("read NDJSON, one thread", "spans and a reader by hand", Side.Of(lines.ReadOnOneThread), Side.Of(() => lines.ReadSpansByHand()))
        {
            Units = lines.Lines,
        };
        yield return new("read NDJSON", "on one thread", Side.Of(lines.Read), Side.Of(lines.ReadOnOneThread)) { Units = lines.Lines, IsByTheClock = true };
    }
}
