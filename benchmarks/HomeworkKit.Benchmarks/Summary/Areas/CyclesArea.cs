using HomeworkKit.Benchmarks.Cycles;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>Events applied, refused and offered.</summary>
internal sealed class CyclesArea : SummaryArea
{
    private const int Few = 10;
    private const int Many = 10_000;

    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        var few = new ApplyEventBenchmarks { Events = Few };
        few.Setup();
        var many = new ApplyEventBenchmarks { Events = pace.Of(Many) };
        many.Setup();
        yield return new("apply an event", "a switch that asks the same", Side.Of(() => few.Apply()), Side.Of(() => few.CheckedSwitch()))
        {
            Units = Few,
            Budget = Budget.AtMost(1.6),
        };
        yield return new("apply an event", "a switch that asks nothing", Side.Of(() => few.Apply()), Side.Of(() => few.Switch()))
        {
            Units = Few,
            Budget = Budget.AtMost(1.6) with { IsOfUnlikeWork = true },
        };
        yield return new("make and apply an event", "the same, a switch", Side.Of(() => few.MakeAndApply()), Side.Of(() => few.MakeAndSwitch()))
        {
            Units = Few,
            Budget = new() { Bytes = 300 },
        };
        yield return new("apply an event", "Stateless, configured for each", Side.Of(() => few.Apply()), Side.Of(() => few.ConfigureAndFire()))
        {
            Units = Few,
            Budget = new() { Time = 1 / 500.0, ByteRatio = 1 / 1000.0 },
        };
        yield return new("apply by a verb", "a switch, event given", Side.Of(() => few.ApplyByVerb()), Side.Of(() => few.Switch()))
        {
            Units = Few,
            Budget = new()
            {
                Time = 4,
                Nanoseconds = 150,
                Bytes = 300,
            },
        };
        yield return new("refuse an event", "apply one", Side.Of(() => few.Refuse()), Side.Of(() => few.Apply())) { Units = Few, Budget = Budget.AtMost(1) };
        yield return new(
            "permitted triggers",
            "Stateless, one machine for all",
            Side.Of(() => few.PermittedTriggers()),
            Side.Of(() => few.PermittedTriggersOfStateless()))
        {
            Units = Few,
            Budget = new() { Nanoseconds = 60, Bytes = 0 },
        };
        yield return new("apply each of 10,000 events", "each of 10", Side.Of(() => many.Apply()), Side.Of(() => few.Apply()))
        {
            Units = many.Events,
            BesideUnits = Few,
        };
        yield return new("apply each of 10,000 events", "a switch that asks the same", Side.Of(() => many.Apply()), Side.Of(() => many.CheckedSwitch()))
        {
            Units = many.Events,
            Budget = Budget.AtMost(1.6),
        };
        yield return new("apply each of 10,000 events", "a switch that asks nothing", Side.Of(() => many.Apply()), Side.Of(() => many.Switch()))
        {
            Units = many.Events,
            Budget = Budget.AtMost(1.6) with { IsOfUnlikeWork = true },
        };
    }
}
