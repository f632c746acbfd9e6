using System.CommandLine;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using NodaTime.Text;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>What an app keeps for as long as it runs: the kinds of homework, the JSON, the store, and what it takes as the time.</summary>
public sealed class HomeworkHost : IAsyncDisposable
{
    /// <summary>The database's name inside the data folder.</summary>
    public const string FileName = "clinic.db";

    private readonly IClock _clock;
    private readonly Duration _ahead;

    private HomeworkHost(IAnsiConsole screen, IHomeworkStore store, string where, IClock clock, Duration ahead, ConsoleText text)
    {
        (Screen, Store, Where, _clock, _ahead, Text) = (screen, store, where, clock, ahead, text);
        Today = Now.InZone(Zone).Date;
    }

    /// <summary>Gets the kinds of homework that this app knows.</summary>
    public static HomeworkCatalog Kit => HomeworkCatalog.BuiltIn;

    /// <summary>Gets the zone of the demonstration's client.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>Gets where the client is: what turns local times into moments.</summary>
    public static ScheduleContext Place { get; } = new() { ClientZone = Zone };

    /// <summary>Gets the JSON of those kinds.</summary>
    public HomeworkJson Json { get; } = new(Kit);

    /// <summary>Gets the words of the language.</summary>
    public ConsoleText Text { get; }

    /// <summary>Gets where results are shown.</summary>
    public IAnsiConsole Screen { get; }

    /// <summary>Gets where homework is kept.</summary>
    public IHomeworkStore Store { get; }

    /// <summary>Gets what may be shown of the store: the database file, or the database's name and server.</summary>
    public string Where { get; }

    /// <summary>Gets the time.</summary>
    public Instant Now => _clock.GetCurrentInstant() + _ahead;

    /// <summary>Gets the client's date when the command started.</summary>
    public LocalDate Today { get; }

    internal static StoreChoice StoreOf(CommonOptions options, ParseResult parsed)
    {
        var store = parsed.GetValue(options.Store) ?? (parsed.GetValue(options.Data) is null ? Environment.GetEnvironmentVariable(StoreChoice.Variable) : null);
        return string.IsNullOrWhiteSpace(store) ? StoreChoice.Sqlite(Path.Combine(FolderOf(parsed.GetValue(options.Data)), FileName)) : StoreChoice.Of(store);
    }

    internal static async Task<HomeworkHost> OpenAsync(
        StoreChoice choice,
        CommonOptions options,
        ParseResult parsed,
        IAnsiConsole screen,
        IClock clock,
        CancellationToken cancellationToken)
    {
        // Another date begins at noon, and goes on from there as the clock does.
        var ahead = parsed.GetValue(options.Today) is { } text
            ? ReadDate(text, "--today").At(new LocalTime(12, 0)).InZoneLeniently(Zone).ToInstant() - clock.GetCurrentInstant()
            : Duration.Zero;
        return new HomeworkHost(screen, await choice.OpenAsync(cancellationToken), choice.Where, clock, ahead, options.Text);
    }

    internal static LocalDate ReadDate(string text, string field) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } date
            ? date.Value
            : throw new ConsoleException("console/not-a-date", "Please write a date like this: 2026-03-10.", field: field);

    /// <summary>Loads all homework of one client: what an agenda, a calendar or a digest is made from.</summary>
    internal async Task<IReadOnlyList<HomeworkCycle>> CyclesOfAsync(ClientRef client, CancellationToken cancellationToken)
    {
        var loaded = await Store.LoadAsync(new HomeworkQuery { Client = client }, cancellationToken);
        foreach (var one in loaded.Unreadable)
        {
            Tell(one);
        }

        return loaded.Cycles;
    }

    /// <summary>Says that one piece of homework cannot be read; the rest is shown all the same.</summary>
    internal void Tell(UnreadableCycle one) =>
        Screen.WriteLine(
            Text["One piece of homework can't be read and is left out here: {0} ({1}).", one.Assignment?.ToString() ?? Text["its id is damaged"], one.Code]);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private static string FolderOf(string? option)
    {
        var folder = option ?? Environment.GetEnvironmentVariable("HOMEWORKKIT_DATA");
        if (string.IsNullOrWhiteSpace(folder))
        {
            var own = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
            folder =
                own.Length == 0
                    ? throw new ConsoleException("console/no-data-folder", "Your data folder is not known: name one with --data.")
                    : Path.Combine(own, "HomeworkKit");
        }

        try
        {
            return Directory.CreateDirectory(folder).FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConsoleException("console/data-folder", "The data folder can't be created or used.", file: folder);
        }
    }
}
