using HomeworkKit.CohortBenchmark;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>A small cohort summed by client, beside naive LINQ. DuckDB and pandas are beside the full million in HomeworkKit.CohortBenchmark.</summary>
internal sealed class CohortsArea : SummaryArea
{
    private const int Clients = 4000;

    private readonly string _file = Path.GetTempFileName();

    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        using (var stream = File.Create(_file))
        {
            RowFile.WriteAsync(stream, pace.Of(Clients)).GetAwaiter().GetResult();
        }

        var rows = File.ReadLines(_file).Count();
        if (OurPass.RunAsync(_file, null).GetAwaiter().GetResult().ToString() != NaivePass.Run(_file).ToString())
        {
            throw new InvalidOperationException("The two sides do not sum up the same.");
        }

        var naive = Side.Of(() => { _ = NaivePass.Run(_file); });
        var one = Side.Of(() => OurPass.RunAsync(_file, 1));
        var all = Side.Of(() => OurPass.RunAsync(_file, null));
        yield return new("a row of a cohort, one thread", "naive LINQ", one, naive) { Units = rows };
        yield return new("a row of a cohort", "naive LINQ", all, naive) { Units = rows, IsByTheClock = true, Budget = Budget.FasterBy(12) };
        yield return new("a row of a cohort", "on one thread", all, one) { Units = rows, IsByTheClock = true };
    }

    public override void Dispose()
    {
        File.Delete(_file);
        base.Dispose();
    }
}
