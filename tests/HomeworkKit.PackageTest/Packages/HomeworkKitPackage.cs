using HomeworkKit;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization;
using NodaTime;

/// <summary>The core: the cycle, validation, JSON, schedules and adherence.</summary>
internal static class HomeworkKitPackage
{
    internal static void Run()
    {
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            var example = kind.GetExample();
            var report = HomeworkCatalog.BuiltIn.Validate(example.Task, example.Entry);
            Require.That(report.Errors.Count == 0 && report.Missing.Count == 0, "the example of " + kind.Name + " is complete");
        }

        var cycle = SampleWeek.Make(new("c-1"));
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var text = json.Write(cycle);
        Require.That(json.Read(text) == cycle, "a document is read again");
        Require.That(!json.TryRead(text[..^1], out _, out var problem) && problem.Code == "json/malformed", "what is no document has a code");
        Require.That(HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn).Contains(HomeworkJsonSchema.Id, StringComparison.Ordinal), "the schema has its name");
        Require.That(
            cycle.Review(ReviewDecision.Complete, new Review(), Actor.Client("c-1"), SampleWeek.Start) is Refused { Code: "cycle/not-this-role" },
            "a refusal is a value");

        var place = new ScheduleContext { ClientZone = DateTimeZone.Utc };
        var end = SampleWeek.Start + Duration.FromDays(7);
        Require.That(cycle.OccurrencesIn(place).Between(new Interval(SampleWeek.Start, end)).Count() == 7, "a daily plan has seven times a week");
        Require.That(
            cycle.Adherence(AdherenceDefinition.SoFarStrict, end, AdherenceContext.Utc) is Measured { Numerator: 1, Denominator: 7 },
            "one of seven is written down");
    }
}
