using HomeworkKit.Benchmarks.Worksheets;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>Worksheets: what is shown, a score, a form read.</summary>
internal sealed class WorksheetsArea : SummaryArea
{
    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        var worksheet = new WorksheetBenchmarks();
        worksheet.Setup();
        yield return new("what is shown of 200 items", "the conditions one by one", Side.Of(() => worksheet.See()), Side.Of(() => worksheet.ByHand()))
        {
            Budget = new() { Nanoseconds = 30_000 },
        };
        yield return new("a score, with what is shown", "the conditions one by one", Side.Of(() => worksheet.Score()), Side.Of(() => worksheet.ByHand()))
        {
            Budget = new() { Nanoseconds = 35_000 },
        };
        yield return new("read a form of 20 kB", "JsonDocument alone", Side.Of(() => worksheet.Read()), Side.Of(() => worksheet.Parse()))
        {
            Budget = new() { Nanoseconds = 200_000 },
        };
    }
}
