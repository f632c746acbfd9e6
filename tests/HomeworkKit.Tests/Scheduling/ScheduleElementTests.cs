using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

public sealed class ScheduleElementTests
{
    private static readonly ScheduleElement[] OneOfEach =
    [
        new Once { Date = ScheduleSamples.Start, Times = [ScheduleSamples.Seven] },
        new EveryNDays { Days = 1, Times = [ScheduleSamples.Seven] },
        new Weekly { Days = [IsoDayOfWeek.Monday], Times = [ScheduleSamples.Seven] },
        new Monthly { Day = 1, Times = [ScheduleSamples.Seven] },
        new TimesPerPeriod { Times = 3, Unit = PeriodUnit.Weeks },
        new RandomPrompts { PerDay = 1, From = new(9, 0), To = new(10, 0), Seed = 1 },
        new AsNeeded(),
        new RelativeToSession { Side = SessionSide.Before, Scope = SessionScope.Each, Days = 0 },
    ];

    [Fact]
    public void Match_calls_the_one_that_applies()
    {
        var names = OneOfEach.Select(static element => element.Match(
            static _ => typeof(Once), static _ => typeof(EveryNDays), static _ => typeof(Weekly), static _ => typeof(Monthly),
            static _ => typeof(TimesPerPeriod), static _ => typeof(RandomPrompts), static _ => typeof(AsNeeded), static _ => typeof(RelativeToSession)));
        Assert.Equal(OneOfEach.Select(static element => element.GetType()), names);
    }

    [Fact]
    public void The_choice_is_closed_and_every_case_is_sealed_and_tested_here()
    {
        var cases = typeof(ScheduleElement).Assembly.GetTypes().Where(static type => type.BaseType == typeof(ScheduleElement)).ToList();
        Assert.All(cases, static type => Assert.True(type.IsSealed));
        Assert.Equal(
            cases.Select(static type => type.Name).Order(StringComparer.Ordinal),
            OneOfEach.Select(static element => element.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Equality_is_by_value_also_of_lists()
    {
        Assert.Equal(new Once { Date = ScheduleSamples.Start, Times = [ScheduleSamples.Seven] }, OneOfEach[0]);
        Assert.NotEqual(new Once { Date = ScheduleSamples.Start, Times = [ScheduleSamples.Seven, LocalTime.Noon] }, OneOfEach[0]);
    }
}
