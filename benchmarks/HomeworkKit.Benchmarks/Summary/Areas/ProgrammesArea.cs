using System.Text.Json;
using HomeworkKit.Benchmarks.Programmes;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>A programme planned, and a bundle written and read.</summary>
internal sealed class ProgrammesArea : SummaryArea
{
    private const double PlanNanoseconds = 50_000;
    private const double BundleNanoseconds = 200e6;
    private const int Steps = 40;
    private const int Templates = 1_000;

    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        var forty = new FortySteps(pace.Of(Templates));
        if (forty.Plan() != Steps || forty.RoundTrip() != forty.Templates)
        {
            throw new InvalidOperationException("The plan or the bundle is not whole.");
        }

        yield return new("plan 40 steps with 40 cycles", "a pass over the events", Side.Of(() => forty.Plan()), Side.Of(() => forty.Events()))
        {
            Budget = new Budget { Nanoseconds = PlanNanoseconds },
        };
        yield return new(
            "write and read a bundle of 1,000 templates",
            "JsonDocument, line by line",
            Side.Of(() => forty.RoundTrip()),
            Side.Of(() => Parse(forty.Text)))
        {
            Budget = new Budget { Nanoseconds = BundleNanoseconds },
        };
    }

    private static void Parse(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var document = JsonDocument.Parse(line);
        }
    }
}
