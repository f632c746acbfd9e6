using HomeworkKit.Extensions.Hosting.Tests.Programmes;
using HomeworkKit.Extensions.Hosting.Tests.Reminders;
using HomeworkKit.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using static HomeworkKit.Extensions.Hosting.Tests.Reminders.ReminderStory;

namespace HomeworkKit.Extensions.Hosting.Tests.Rounds;

/// <summary>An older backup is put back while the workers run: they have seen more than the store knows, and go on from its beginning.</summary>
public sealed class BackupPutBackTests
{
    [Fact]
    public async Task Reminders_go_on()
    {
        await using InMemoryHomeworkStore before = new(HomeworkCatalog.BuiltIn), backup = new(HomeworkCatalog.BuiltIn);
        await before.AppendAsync(Evening("c-1"));
        await before.AppendAsync(Evening("c-2"));
        await backup.AppendAsync(Evening("c-3"));
        var store = new DyingStore(before);
        var (sender, lines) = (new Sender(), new Lines());
        var round = ReminderStory.Round(store, sender, lines);
        Assert.Equal(0, await round.RunAsync(Seven - Duration.FromHours(1), default));

        store.PutBack(backup);
        Assert.True(await round.RunAsync(Seven, default) == 1, string.Join('\n', lines.Told));
        Assert.Equal("c-3", Assert.Single(sender.Sent).Client.Value);
    }

    [Fact]
    public async Task Pauses_are_taken_up()
    {
        var back = new LocalDate(2026, 3, 5);
        await using InMemoryHomeworkStore before = new(HomeworkCatalog.BuiltIn), backup = new(HomeworkCatalog.BuiltIn);
        await before.AppendAsync(Evening("c-1"));
        await before.AppendAsync(Evening("c-2"));
        await backup.AppendAsync(Evening("c-3").Pause(Actor.Client("c-3"), Seven, returnsOn: back).OrThrow());
        var store = new DyingStore(before);
        var round = new UpkeepRound(store, Options.Create(new HomeworkKitOptions()), Options.Create(new UpkeepOptions()), NullLogger<UpkeepRound>.Instance);
        Assert.Equal(0, await round.RunAsync(Seven, default));

        store.PutBack(backup);
        Assert.Equal(1, await round.RunAsync(Instant.FromUtc(2026, 3, 5, 1, 0), default));
    }
}
