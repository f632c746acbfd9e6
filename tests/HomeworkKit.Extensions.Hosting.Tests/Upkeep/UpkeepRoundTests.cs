using HomeworkKit.Extensions.Hosting.Tests.Reminders;
using HomeworkKit.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting.Tests.Upkeep;

public sealed class UpkeepRoundTests : IAsyncDisposable
{
    private static readonly Instant Return = Instant.FromUtc(2026, 3, 5, 0, 0);
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly InMemoryHomeworkStore _store = new(HomeworkCatalog.BuiltIn);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_paused_cycle_is_taken_up_on_its_return_date_and_once()
    {
        var paused = Paused();
        await _store.AppendAsync(paused);
        var round = Round(_store);

        Assert.Equal(0, await round.RunAsync(Return - Hour, default));
        Assert.Equal(1, await round.RunAsync(Return, default));
        Assert.Equal(0, await round.RunAsync(Return + Hour, default));
        Assert.Equal(CycleState.Assigned, (await _store.LoadAsync(paused.Id))!.State);
    }

    [Fact]
    public async Task Two_instances_do_it_once_and_a_restarted_one_does_it_again_for_nobody()
    {
        var paused = Paused();
        await _store.AppendAsync(paused);
        var rounds = Enumerable.Range(0, 4).Select(_ => Round(_store)).ToArray();

        var kept = await Task.WhenAll(rounds.Select(round => Task.Run(() => round.RunAsync(Return, default))));

        Assert.Equal(1, kept.Sum());
        Assert.Equal(0, await Round(_store).RunAsync(Return + Hour, default));
        Assert.Equal(paused.Version + 1, (await _store.LoadAsync(paused.Id))!.Version);
    }

    [Fact]
    public async Task A_plan_whose_last_window_is_over_becomes_ready_to_look_at()
    {
        var cycle = ReminderStory.Evening();
        cycle = cycle
            .Revise(
                cycle.Assignment with
                {
                    Schedule = cycle.Assignment.Schedule! with { End = new LocalDate(2026, 3, 4) },
                },
                Actor.Client("c-1"),
                ReminderStory.Seven - Duration.FromDays(1))
            .OrThrow();
        await _store.AppendAsync(cycle);
        var round = Round(_store);

        Assert.Equal(0, await round.RunAsync(Return + (Hour * 23), default));
        Assert.Equal(1, await round.RunAsync(Return + (Hour * 24), default));
        Assert.Equal(CycleState.ReadyForReview, (await _store.LoadAsync(cycle.Id))!.State);
    }

    [Fact]
    public async Task A_return_that_a_device_dates_far_ahead_keeps_no_plan_from_being_closed()
    {
        var noon = Instant.FromUtc(2026, 3, 2, 13, 0);
        var client = Actor.Client("c-1");
        var cycle = ReminderStory.Evening();
        cycle = cycle.Revise(cycle.Assignment with { Schedule = cycle.Assignment.Schedule! with { End = new LocalDate(2026, 3, 4) } }, client, noon).OrThrow()
            .Pause(client, noon).OrThrow().Resume(client, Instant.FromUtc(2199, 1, 1, 0, 0)).OrThrow();
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn, new FakeClock(noon));
        await store.AppendAsync(cycle);

        Assert.Equal(1, await Round(store).RunAsync(Return + (Hour * 24), default));
        Assert.Equal(CycleState.ReadyForReview, (await store.LoadAsync(cycle.Id))!.State);
    }

    [Fact]
    public async Task A_change_in_between_is_seen()
    {
        var cycle = ReminderStory.Evening();
        await _store.AppendAsync(cycle);
        var round = Round(_store);
        Assert.Equal(0, await round.RunAsync(ReminderStory.Seven, default));

        await _store.AppendAsync(cycle.Pause(Actor.Client("c-1"), ReminderStory.Seven, returnsOn: new LocalDate(2026, 3, 5)).OrThrow());

        Assert.Equal(0, await round.RunAsync(ReminderStory.Seven + Hour, default));
        Assert.Equal(1, await round.RunAsync(Return, default));
    }

    [Fact]
    public async Task The_worker_is_one_call_and_ends_with_the_host()
    {
        var time = new ManualTime(Return);
        var paused = Paused();
        InMemoryHomeworkStore? opened = null;
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.Configure<HomeworkKitOptions>(static kit => kit.ZoneOf = static _ => DateTimeZone.Utc);
        builder.Services.AddHomeworkKit(kit => kit.UseStore(async (catalog, token) =>
        {
            opened = new InMemoryHomeworkStore(catalog);
            await opened.AppendAsync(paused, token);
            return opened;
        }));
        builder.Services.AddHomeworkUpkeep(static options => options.Every = TimeSpan.FromSeconds(30));
        using var host = builder.Build();

        await host.StartAsync();
        using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await opened!.LoadAsync(paused.Id, giveUp.Token))!.State == CycleState.Paused)
        {
            await Task.Delay(10, giveUp.Token);
        }

        await host.StopAsync();
        Assert.Equal(0, time.Timers);
    }

    [Fact]
    public async Task A_worker_does_not_start_before_the_host_says_where_clients_are()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddHomeworkKit(static kit => kit.UseStore(static (catalog, _) => Task.FromResult(new InMemoryHomeworkStore(catalog))));
        builder.Services.AddHomeworkUpkeep();
        using var host = builder.Build();
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains("ZoneOf", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_make_no_sense_stop_the_host_from_starting()
    {
        Assert.False(new UpkeepOptions { Every = TimeSpan.Zero }.IsSound);
        Assert.False(new UpkeepOptions { CloseAfter = TimeSpan.FromSeconds(-1) }.IsSound);
        Assert.True(new UpkeepOptions { CloseAfter = TimeSpan.Zero }.IsSound);
    }

    private static HomeworkCycle Paused() =>
        ReminderStory.Evening().Pause(Actor.Client("c-1"), ReminderStory.Seven - Hour, returnsOn: new LocalDate(2026, 3, 5)).OrThrow();

    private static UpkeepRound Round(IHomeworkStore store) =>
        new(store, Options.Create(new HomeworkKitOptions()), Options.Create(new UpkeepOptions()), NullLogger<UpkeepRound>.Instance);
}
