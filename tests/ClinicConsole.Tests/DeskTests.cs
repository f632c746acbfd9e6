using System.CommandLine;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using HomeworkKit.Samples.ClinicConsole.Story;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class DeskTests
{
    [Fact]
    public async Task What_two_devices_write_at_the_same_time_is_kept_from_both()
    {
        using var folder = await ClientTests.WeekAsync();
        await using var host = await OpenAsync(folder);
        var (actor, cycle) = (HomeworkKit.Actor.Client("demo-client"), (await host.Store.LoadAsync(WeekStory.Homework))!);
        var (phone, laptop) = (Desk(), Desk());

        Assert.Null(await phone.MoveAsync((current, now) => current.Comment("from the phone", actor, now)));
        Assert.Null(await laptop.MoveAsync((current, now) => current.Comment("from the laptop", actor, now)));

        Assert.Equal(cycle.Version + 2, laptop.Cycle.Version);
        Assert.Equal(laptop.Cycle, await ClientTests.CycleAsync(folder));

        Desk Desk() => new(host, new LineDialogue(host.Screen, ConsoleText.English, TextReader.Null, isTyped: false, CancellationToken.None), actor, cycle);
    }

    [Fact]
    public async Task What_the_table_refuses_is_told_and_not_stored()
    {
        using var folder = await ClientTests.WeekAsync();
        await using var host = await OpenAsync(folder);
        var cycle = (await host.Store.LoadAsync(WeekStory.Homework))!;
        var desk = new Desk(
            host,
            new LineDialogue(host.Screen, ConsoleText.English, TextReader.Null, isTyped: false, CancellationToken.None),
            WeekStory.Clinician,
            cycle);

        Assert.Equal("Someone else has to do that.", await desk.MoveAsync((current, now) => current.Submit(WeekStory.Clinician, now)));

        Assert.Equal(cycle, await ClientTests.CycleAsync(folder));
    }

    private static Task<HomeworkHost> OpenAsync(TemporaryFolder folder)
    {
        var options = new CommonOptions(ConsoleText.English);
        var parsed = new RootCommand { options.Data, options.Store, options.Today }.Parse(["--data", folder.File("data")]);
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(new StringWriter()) });
        return HomeworkHost.OpenAsync(
            HomeworkHost.StoreOf(options, parsed),
            options,
            parsed,
            screen,
            new FakeClock(Instant.FromUtc(2026, 3, 11, 10, 0)),
            CancellationToken.None);
    }
}
