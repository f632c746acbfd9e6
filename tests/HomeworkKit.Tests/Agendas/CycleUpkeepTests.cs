using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Agendas;

public sealed class CycleUpkeepTests
{
    private static readonly AdherenceContext InLondon = AdherenceContext.In(London);

    [Fact]
    public void A_pause_is_taken_up_by_the_system_on_its_return_date()
    {
        var paused = Agreed().Pause(Client, At(1, 10), returnsOn: Monday.PlusDays(4)).OrThrow();
        Assert.Same(paused, paused.KeepUp(At(4, 23, 59), InLondon));
        var resumed = paused.KeepUp(At(5, 0), InLondon);
        Assert.Equal(CycleState.Assigned, resumed.State);
        Assert.Equal(Actor.System, Assert.IsType<Resumed>(resumed.Events[^1]).By);
        Assert.Equal(At(5, 0), paused.NextUpkeep(At(1, 12), InLondon));
    }

    [Fact]
    public void The_return_date_comes_where_the_client_is()
    {
        var paused = Agreed(Week(ZonePolicy.Floating)).Pause(Client, At(1, 10), returnsOn: Monday.PlusDays(4)).OrThrow();
        Assert.Equal(CycleState.Assigned, paused.KeepUp(At(4, 15), AdherenceContext.In(DateTimeZoneProviders.Tzdb["Asia/Tokyo"])).State);
        Assert.Equal(CycleState.Paused, paused.KeepUp(At(5, 4), AdherenceContext.In(DateTimeZoneProviders.Tzdb["America/New_York"])).State);
    }

    [Fact]
    public void An_open_ended_pause_and_a_plan_without_an_end_wait_for_nothing()
    {
        HomeworkCycle[] cycles =
        [
            Agreed().Pause(Client, At(1, 10)).OrThrow(),
            Agreed(Week() with { End = null }),
            Agreed(HomeworkSchedule.AsNeeded("worry starts", Monday)),
            Agreed(AdherenceSamples.Plan(null)),
            Agreed().Submit(Client, At(1, 10)).OrThrow(),
            Agreed().Stop(Client, At(1, 10)).OrThrow(),
            HomeworkCycle.Propose(AdherenceSamples.Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow(),
        ];
        Assert.All(cycles, static cycle => Assert.Null(cycle.NextUpkeep(At(1, 0) + Duration.FromDays(300), InLondon)));
        Assert.All(cycles, static cycle => Assert.Same(cycle, cycle.KeepUp(At(1, 0) + Duration.FromDays(300), InLondon)));
    }

    [Fact]
    public void The_time_of_a_plan_is_closed_a_day_after_its_last_window()
    {
        var cycle = Agreed().With(At(2, 19));
        Assert.Equal(At(9, 0), cycle.NextUpkeep(At(1, 12), InLondon));
        Assert.Same(cycle, cycle.KeepUp(At(8, 23, 59), InLondon));
        Assert.Equal(CycleState.ReadyForReview, cycle.KeepUp(At(9, 0), InLondon).State);
        Assert.Equal(CycleState.ReadyForReview, cycle.KeepUp(At(8, 0), InLondon, Duration.Zero).State);
        var closed = cycle.KeepUp(At(9, 0), InLondon);
        Assert.Same(closed, closed.KeepUp(At(10, 0), InLondon));
    }

    [Fact]
    public void A_pause_that_outlasted_its_plan_is_taken_up_and_closed_at_once()
    {
        var paused = Agreed().Pause(Client, At(1, 10), returnsOn: Monday.PlusDays(20)).OrThrow();
        var kept = paused.KeepUp(At(21, 1), InLondon);
        Assert.Equal(CycleState.ReadyForReview, kept.State);
        Assert.Equal(paused.Version + 2, kept.Version);
    }
}
