using HomeworkKit.Benchmarks.Interop;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>What leaves for other systems and comes from them.</summary>
internal sealed class InteropArea : SummaryArea
{
    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        var interop = new InteropBenchmarks();
        interop.Setup();
        yield return new("a FHIR bundle of 20 attempts", "writing the cycle's JSON", Side.Of(() => interop.ToBundle()), Side.Of(() => interop.Write()))
        {
            Budget = Budget.AtMost(10),
        };
        yield return new("a calendar of a year", "Ical.Net writing it", Side.Of(() => interop.Feed()), Side.Of(() => interop.SerializeFeed()))
        {
            Budget = Budget.AtMost(1.5),
        };
        yield return new("a questionnaire of 100 items in", "Firely parsing it", Side.Of(() => interop.ToWorksheet()), Side.Of(() => interop.Parse()))
        {
            Budget = new() { Nanoseconds = 2_000_000 },
        };
    }
}
