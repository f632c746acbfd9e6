using HomeworkKit.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static HomeworkKit.Extensions.Hosting.Tests.Reminders.ReminderStory;

namespace HomeworkKit.Extensions.Hosting.Tests.Reminders;

public sealed class ReminderWorkerTests
{
    [Fact]
    public async Task The_worker_follows_the_hosts_clock_and_ends_with_the_host()
    {
        var time = new ManualTime(Seven - Minute);
        var sent = new TaskCompletionSource<DueReminder>();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IReminderSender>(new Sender(reminder =>
        {
            sent.SetResult(reminder);
            return Task.CompletedTask;
        }));
        builder.Services.Configure<HomeworkKitOptions>(static kit => kit.ZoneOf = static _ => DateTimeZone.Utc);
        builder.Services.AddHomeworkKit(kit => kit.UseStore(static async (catalog, token) =>
        {
            var store = new InMemoryHomeworkStore(catalog);
            await store.AppendAsync(Evening(), token);
            return store;
        }));
        builder.Services.AddHomeworkReminders<Sender>(options => options.Every = TimeSpan.FromSeconds(30));
        using var host = builder.Build();

        await host.StartAsync();
        while (time.Timers == 0)
        {
            await Task.Yield();
        }

        Assert.False(sent.Task.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(30));
        time.Advance(TimeSpan.FromSeconds(30));
        var reminder = await sent.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(Seven, reminder.Reminder.At);

        await host.StopAsync();
        Assert.Equal(0, time.Timers);
    }

    [Fact]
    public void Options_that_make_no_sense_stop_the_host_from_starting() =>
        Assert.False(new ReminderOptions { Lease = TimeSpan.Zero }.IsSound);
}
