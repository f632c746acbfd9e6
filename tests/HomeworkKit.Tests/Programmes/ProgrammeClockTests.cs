using HomeworkKit.Programmes;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Programmes;

/// <summary>A device whose clock is wrong holds nothing back, whatever year it says.</summary>
public sealed class ProgrammeClockTests
{
    private static readonly Instant Now = Start + (3 * Day);
    private static readonly Programme Programme = Of(
        new ProgrammeStep { Key = "reading", Template = Reading.Id, TemplateVersion = 1, Release = new AtStart(), IsRequired = true },
        Step("next", new AfterStep { When = StepMilestone.Done, Days = 1 }),
        Step("later", new DaysFromStart { Days = 2 }));

    [Fact]
    public void What_was_done_after_it_was_written_down_counts_from_the_writing()
    {
        var plan = Plan(Begun().Records(Start + Day, Start + (3_650 * Day)));
        Assert.Equal("finished ready ready", plan.States());
        Assert.Equal(Start + (2 * Day), plan.Of("next").ReleasesAt);
    }

    [Fact]
    public void What_was_written_down_in_another_year_counts_from_what_came_before_it()
    {
        var plan = Plan(Begun().Records(Start + (3_650 * Day), Start + (3_650 * Day)));
        Assert.Equal("finished ready ready", plan.States());
        Assert.Equal(Start + Hour + Day, plan.Of("next").ReleasesAt);
    }

    [Fact]
    public void A_hand_in_of_another_year_does_not_hold_what_is_later()
    {
        var cycle = Begun().Records(Start + Day, Start + Day).Submit(Client, Start + (3_650 * Day)).OrThrow();
        Assert.Equal("finished ready ready", Plan(cycle).States());
    }

    [Fact]
    public void Clocks_that_differ_by_minutes_or_by_a_zone_are_believed()
    {
        var plan = Plan(Begun().Records(Now + (9 * Hour), Now + (9 * Hour) + Duration.FromMinutes(4)));
        Assert.Equal(Now + (9 * Hour) + Duration.FromMinutes(4) + Day, plan.Of("next").ReleasesAt);
        Assert.Equal("finished waiting waiting", plan.States());
    }

    [Fact]
    public void A_correction_that_arrives_later_may_be_of_a_later_day()
    {
        var cycle = Begun().Records(Start + Day, Start + Day);
        var corrected = cycle.AmendAttempt(cycle.Attempts[0].Attempt with { PerformedAt = Start + (2 * Day) }, Client, Start + (2 * Day) + Hour).OrThrow();
        Assert.Equal(Start + (3 * Day), Plan(corrected).Of("next").ReleasesAt);
    }

    private static ProgrammePlan Plan(HomeworkCycle cycle) => Enrolled(Programme).Plan(Programme, Now, [cycle]);

    private static HomeworkCycle Begun() => Enrolled(Programme).Plan(Programme, Start).Propose(Start)[0].Agree(Client, Start + Hour).OrThrow();
}

file static class Recording
{
    internal static HomeworkCycle Records(this HomeworkCycle cycle, Instant at, Instant performed) =>
        cycle.RecordAttempt(new Attempt { Id = AttemptId.New(performed), PerformedAt = performed, Outcome = AttemptOutcome.Done }, Client, at).OrThrow();
}
