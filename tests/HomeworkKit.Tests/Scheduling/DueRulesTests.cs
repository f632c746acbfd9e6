using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

public sealed class DueRulesTests
{
    private static readonly Instant Yes = ScheduleSamples.At("2026-03-10T12:00:00Z");
    private static readonly Instant Ended = Yes - Duration.FromDays(3);

    // In force twice: for three days that were over three days before the yes, and from a day before the yes on.
    private static readonly DueRules Rules = new(
        [new ForcePeriod(Ended - Duration.FromDays(3), Ended), new ForcePeriod(Yes - Duration.FromDays(1), Instant.MaxValue)],
        new Dictionary<EventId, Instant> { [ScheduleSamples.Revision] = Yes },
        []);

    [Fact]
    public void What_closes_at_the_very_moment_of_the_yes_is_not_due_and_was_open_for_nobody()
    {
        var occurrence = Closing(Yes, ScheduleSamples.Revision);
        Assert.False(Rules.IsDue(occurrence));
        Assert.Equal(Instant.MinValue, Rules.OpenUntil(occurrence));
        Assert.Equal(Yes, Rules.NextInForce(occurrence));
    }

    [Fact]
    public void What_closes_a_moment_after_the_yes_is_due()
    {
        var occurrence = Closing(Yes.PlusNanoseconds(1), ScheduleSamples.Revision);
        Assert.True(Rules.IsDue(occurrence));
        Assert.Equal(Instant.MaxValue, Rules.OpenUntil(occurrence));
        Assert.Null(Rules.NextInForce(occurrence));
    }

    [Fact]
    public void What_closes_before_the_yes_is_not_due_although_a_plan_was_in_force()
    {
        var occurrence = Closing(Yes - Duration.FromHours(1), ScheduleSamples.Revision);
        Assert.False(Rules.IsDue(occurrence));
        Assert.Equal(Instant.MinValue, Rules.OpenUntil(occurrence));
    }

    [Fact]
    public void Of_a_plan_that_nobody_agreed_to_nothing_is_due_and_nothing_was_open()
    {
        var occurrence = Closing(Yes + Duration.FromDays(1), ScheduleSamples.LaterRevision);
        Assert.False(Rules.IsDue(occurrence));
        Assert.Equal(Instant.MinValue, Rules.OpenUntil(occurrence));
        Assert.Null(Rules.NextInForce(occurrence));
    }

    [Fact]
    public void Times_in_force_that_touch_are_one()
    {
        ForcePeriods periods = new([new ForcePeriod(Ended, Yes), new ForcePeriod(Yes, Yes + Duration.FromDays(1))]);
        Assert.True(periods.Hold(Yes));
        Assert.Null(periods.NextAfter(Ended + Duration.FromHours(1)));

        ForcePeriods apart = new([new ForcePeriod(Ended, Yes.PlusNanoseconds(-1)), new ForcePeriod(Yes, Instant.MaxValue)]);
        Assert.Equal(Yes, apart.NextAfter(Ended + Duration.FromHours(1)));
    }

    private static Occurrence Closing(Instant closes, EventId revision) => new()
    {
        Id = new OccurrenceId(ScheduleSamples.Assignment, revision, 0, ScheduleSamples.Start + ScheduleSamples.Seven),
        Due = closes - Duration.FromHours(2),
        Zone = "Europe/London",
        Opens = closes - Duration.FromHours(3),
        Closes = closes,
    };
}
