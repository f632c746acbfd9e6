using HomeworkKit.Benchmarks.Serialization;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>One document written and read.</summary>
internal sealed class JsonArea : SummaryArea
{
    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        var cycle = new CycleJsonBenchmarks();
        cycle.Setup();
        var fold = Side.Of(() => cycle.Fold());
        yield return new("write a cycle", "Utf8JsonWriter by hand", Side.Of(() => cycle.Write()), Side.Of(() => cycle.WriteByHand()))
        {
            Budget = Budget.AtMost(1.3),
        };
        yield return new("write a cycle", "NodaTime.Serialization.SystemTextJson", Side.Of(() => cycle.Write()), Side.Of(() => cycle.WriteByPatterns()))
        {
            Budget = Budget.FasterBy(2),
        };
        yield return new("read a cycle, folding apart", "Utf8JsonReader by hand", Side.Of(() => cycle.Read()), Side.Of(() => cycle.ReadByHand()))
        {
            Apart = fold,
            Budget = Budget.AtMost(1.3),
        };
        yield return new(
            "read a cycle, folding apart",
            "NodaTime.Serialization.SystemTextJson",
            Side.Of(() => cycle.Read()),
            Side.Of(() => cycle.ReadByPatterns()))
        {
            Apart = fold,
            Budget = Budget.FasterBy(3),
        };
        yield return new(
            "read a cycle, folding apart",
            "source-generated, for what it holds alone",
            Side.Of(() => cycle.Read()),
            Side.Of(() => cycle.ReadBare()))
        {
            Apart = fold,
        };
        yield return new("read a cycle, members in the opposite order", "in the usual order", Side.Of(() => cycle.ReadTurned()), Side.Of(() => cycle.Read()))
        {
            Apart = fold,
            Budget = Budget.AtMost(1.5),
        };
        yield return new("read one byte of a cycle", "a token scan", Side.Of(() => cycle.Read()), Side.Of(() => cycle.ScanTokens()))
        {
            Units = cycle.DocumentBytes,
            Budget = new() { Bytes = 3 },
        };
    }
}
