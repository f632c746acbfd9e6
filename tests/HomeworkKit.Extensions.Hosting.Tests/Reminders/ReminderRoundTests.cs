using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using static HomeworkKit.Extensions.Hosting.Tests.Reminders.ReminderStory;

namespace HomeworkKit.Extensions.Hosting.Tests.Reminders;

public sealed class ReminderRoundTests : IAsyncDisposable
{
    private readonly InMemoryHomeworkStore _store = new(HomeworkCatalog.BuiltIn);
    private readonly Sender _sender = new();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_reminder_is_sent_when_its_time_comes_and_once()
    {
        await _store.AppendAsync(Evening());
        var round = Round(_store, _sender);

        Assert.Equal(0, await round.RunAsync(Seven - Minute, default));
        Assert.Equal(1, await round.RunAsync(Seven, default));
        Assert.Equal(0, await round.RunAsync(Seven + Minute, default));
        Assert.Equal(1, await round.RunAsync(Seven + Duration.FromDays(1), default));
        Assert.Equal([Seven, Seven + Duration.FromDays(1)], _sender.Sent.Select(static sent => sent.Reminder.At));
    }

    [Fact]
    public async Task A_return_that_a_device_dates_far_ahead_counts_from_its_arrival_and_reminders_come()
    {
        var noon = Instant.FromUtc(2026, 3, 2, 13, 0);
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn, new FakeClock(noon));
        await store.AppendAsync(Evening().Pause(Actor.Client("c-1"), noon).OrThrow().Resume(Actor.Client("c-1"), Instant.FromUtc(2199, 1, 1, 0, 0)).OrThrow());

        Assert.Equal(1, await Round(store, _sender).RunAsync(Seven, default));
    }

    [Fact]
    public async Task A_restarted_host_does_not_send_again_what_was_sent()
    {
        await _store.AppendAsync(Evening());

        Assert.Equal(1, await Round(_store, _sender).RunAsync(Seven, default));
        Assert.Equal(0, await Round(_store, _sender).RunAsync(Seven + Minute, default));
    }

    [Fact]
    public async Task A_reminder_reveals_nothing()
    {
        await _store.AppendAsync(Evening());
        await Round(_store, _sender).RunAsync(Seven, default);

        var sent = Assert.Single(_sender.Sent);
        Assert.Equal(DiscreetReminderText.Instance.For(null!), sent.Reminder.Text);
        Assert.DoesNotContain("SENTINEL", sent.Reminder.Text + sent, StringComparison.Ordinal);
        Assert.DoesNotContain("c-1", sent.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_meanwhile_is_not_reminded_of()
    {
        var cycle = Evening();
        await _store.AppendAsync(cycle);
        var round = Round(_store, _sender);
        await round.RunAsync(Seven - Minute, default);

        await _store.AppendAsync(Answered(cycle, Seven - Minute));

        Assert.Equal(0, await round.RunAsync(Seven, default));
    }

    [Fact]
    public async Task What_was_done_without_naming_its_occurrence_is_not_reminded_of()
    {
        var cycle = Evening();
        await _store.AppendAsync(cycle);
        var round = Round(_store, _sender);
        await round.RunAsync(Seven - Minute, default);

        await _store.AppendAsync(
            cycle
                .RecordAttempt(
                    new Attempt
                    {
                        Id = AttemptId.New(Seven - Minute),
                        PerformedAt = Seven - Minute,
                        Outcome = AttemptOutcome.Done,
                    },
                    Actor.Client("c-1"),
                    Seven - Minute)
                .OrThrow());

        Assert.Equal(0, await round.RunAsync(Seven, default));
        Assert.Equal(1, await round.RunAsync(Seven + Duration.FromDays(1), default));
    }

    [Fact]
    public async Task A_pause_that_has_ended_reminds_again_though_nobody_resumed()
    {
        await _store.AppendAsync(Evening().Pause(Actor.Client("c-1"), Seven - Minute, returnsOn: new LocalDate(2026, 3, 5)).OrThrow());
        var round = Round(_store, _sender);

        Assert.Equal(0, await round.RunAsync(Seven, default));
        Assert.Equal(0, await round.RunAsync(Seven + Duration.FromDays(1), default));
        Assert.Equal(1, await round.RunAsync(Seven + Duration.FromDays(2), default));
    }

    [Fact]
    public async Task What_is_paused_or_stopped_is_not_reminded_of()
    {
        var cycle = Evening();
        await _store.AppendAsync(cycle);
        var round = Round(_store, _sender);
        await round.RunAsync(Seven - Minute, default);

        await _store.AppendAsync(cycle.Stop(Actor.Client("c-1"), Seven - Minute).OrThrow());

        Assert.Equal(0, await round.RunAsync(Seven, default));
    }

    [Fact]
    public async Task A_host_that_was_away_sends_what_is_a_little_late_and_nothing_older()
    {
        await _store.AppendAsync(Evening());

        Assert.Equal(0, await Round(_store, _sender).RunAsync(Seven + Duration.FromMinutes(31), default));
        Assert.Equal(1, await Round(_store, _sender).RunAsync(Seven + Duration.FromMinutes(29), default));
    }

    [Fact]
    public async Task A_reminder_of_something_that_has_closed_does_not_come()
    {
        // Five hours after seven is midnight: the day, and with it the window, is over.
        await _store.AppendAsync(Evening(reminders: new ReminderPlan { Offsets = [Duration.FromMinutes(295)] }));

        Assert.Equal(0, await Round(_store, _sender).RunAsync(Seven + Duration.FromMinutes(305), default));
    }

    [Fact]
    public async Task A_budget_of_a_phone_keeps_nothing_back()
    {
        var plan = new ReminderPlan
        {
            Offsets = [Duration.Zero, Duration.FromMinutes(10)],
            Budget = new ReminderBudget { Reminders = 1, Horizon = Duration.FromDays(1) },
        };
        await _store.AppendAsync(Evening(reminders: plan));
        var round = Round(_store, _sender);

        Assert.Equal(1, await round.RunAsync(Seven, default));
        Assert.Equal(1, await round.RunAsync(Seven + Duration.FromMinutes(10), default));
    }

    [Fact]
    public async Task A_sender_that_fails_for_one_client_fails_for_no_other_and_is_asked_again()
    {
        await _store.AppendAsync([Evening("c-1"), Evening("c-2"), Evening("c-3")]);
        var fails = true;
        var log = new Lines();
        var sender = new Sender(due =>
            fails && due.Client.Value == "c-2" ? throw new InvalidOperationException("SENTINEL address of c-2") : Task.CompletedTask);
        var round = Round(_store, sender, log);

        Assert.Equal(2, await round.RunAsync(Seven, default));
        fails = false;
        Assert.Equal(1, await round.RunAsync(Seven + Minute, default));

        Assert.Equal(["c-1", "c-2", "c-3"], sender.Sent.Select(static sent => sent.Client.Value).Order(StringComparer.Ordinal));
        var line = Assert.Single(log.Told);
        Assert.Contains(nameof(InvalidOperationException), line, StringComparison.Ordinal);
        Assert.DoesNotContain("SENTINEL", line, StringComparison.Ordinal);
        Assert.DoesNotContain("c-2", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_instance_was_sending_when_it_ended_is_sent_by_another_after_the_lease()
    {
        await _store.AppendAsync(Evening());
        var reached = new TaskCompletionSource();
        var never = new TaskCompletionSource();
        var ended = Round(_store, new Sender(_ =>
        {
            reached.SetResult();
            return never.Task;
        })).RunAsync(Seven, default);
        await reached.Task;
        var other = Round(_store, _sender);

        Assert.Equal(0, await other.RunAsync(Seven + Minute, default));
        Assert.Equal(1, await other.RunAsync(Seven + Duration.FromMinutes(3), default));
        Assert.False(ended.IsCompleted);
    }

    [Fact]
    public async Task A_host_that_stops_sends_what_is_under_way_and_gives_the_rest_back()
    {
        await _store.AppendAsync(Evening(reminders: new ReminderPlan { Offsets = [Duration.Zero, Duration.FromMinutes(-5)] }));
        using var stopping = new CancellationTokenSource();
        var sender = new Sender(_ => stopping.CancelAsync());

        Assert.Equal(1, await Round(_store, sender).RunAsync(Seven, stopping.Token));
        Assert.Equal(1, await Round(_store, _sender).RunAsync(Seven, default));
        Assert.NotEqual(Assert.Single(sender.Sent).Reminder.Id, Assert.Single(_sender.Sent).Reminder.Id);
    }

    [Fact]
    public async Task After_a_client_was_erased_nothing_comes_and_nothing_is_written_again()
    {
        await _store.AppendAsync(Evening());
        var sender = new Sender(due => _store.EraseClientAsync(due.Client));
        var round = Round(_store, sender);

        await round.RunAsync(Seven, default);
        await round.RunAsync(Seven + Duration.FromDays(1), default);

        Assert.Single(sender.Sent);
        Assert.Empty(await _store.ListDocumentsAsync(new ClientRef("c-1")));
    }

    [Fact]
    public async Task Only_clients_whose_time_has_come_are_looked_at_again()
    {
        await _store.AppendAsync([Evening("c-1"), Evening("c-2", new ReminderPlan { Offsets = [Duration.FromHours(1)] })]);
        var round = Round(_store, _sender, options: new ReminderOptions { PlanAgain = TimeSpan.FromHours(3) });
        await round.RunAsync(Seven - Minute, default);
        await _store.PutDocumentAsync(new DocumentKey(new ClientRef("c-2"), ReminderClaims.DocumentName), new ReminderLeases(), 0);

        Assert.Equal(1, await round.RunAsync(Seven, default));
        Assert.Equal(1, await round.RunAsync(Seven + Duration.FromHours(1), default));
        Assert.Equal(["c-1", "c-2"], _sender.Sent.Select(static sent => sent.Client.Value));
    }

    [Fact]
    public async Task What_was_sent_long_ago_is_not_kept()
    {
        await _store.AppendAsync(Evening());
        var round = Round(_store, _sender);
        for (var day = 0; day < 10; day++)
        {
            await round.RunAsync(Seven + Duration.FromDays(day), default);
        }

        var kept = await _store.GetDocumentAsync<ReminderLeases>(new DocumentKey(new ClientRef("c-1"), ReminderClaims.DocumentName));
        Assert.Equal(10, _sender.Sent.Count);
        Assert.InRange(kept!.Value.Reminders.Count, 1, 4);
    }
}
