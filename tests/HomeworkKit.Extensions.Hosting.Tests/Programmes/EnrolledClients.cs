using System.Collections.Concurrent;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting.Tests.Programmes;

/// <summary>A programme of three steps, clients who are enrolled in it, and those who put the steps forward.</summary>
internal static class EnrolledClients
{
    /// <summary>Gets when everybody starts.</summary>
    internal static Instant Start { get; } = Instant.FromUtc(2026, 3, 2, 10, 0);

    internal static AssignmentTemplate Template { get; } = new()
    {
        Id = TemplateId.Parse("01980000-0000-7000-8000-000000000001"),
        Version = 1,
        Title = "SENTINEL title",
        Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
    };

    internal static Programme ThreeSteps { get; } = new()
    {
        Id = ProgrammeId.Parse("01980000-0000-7000-8000-000000000002"),
        Version = 1,
        Title = "Three steps",
        Steps = [Step("first", new AtStart()), Step("second", new WithPrevious()), Step("third", new DaysFromStart { Days = 2 })],
    };

    internal static ProgrammeStep Step(string key, ReleaseRule release) => new() { Key = key, Template = Template.Id, TemplateVersion = 1, Release = release };

    internal static Enrolment Enrolment(int number, Programme? programme = null) => new()
    {
        Id = EnrolmentId.From(new Guid(number, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)),
        Programme = (programme ?? ThreeSteps).Id,
        Version = 1,
        Client = new($"c-{number}"),
        Clinician = new("k-1"),
        StartedAt = Start,
    };

    internal static async Task StoreLibraryAsync(IHomeworkStore store, Programme? programme = null)
    {
        await store.PutDocumentAsync(ProgrammeDocuments.Template(Template.Id, 1), Template, 0);
        await store.PutDocumentAsync(ProgrammeDocuments.Programme((programme ?? ThreeSteps).Id, 1), programme ?? ThreeSteps, 0);
    }

    internal static Task EnrolAsync(IHomeworkStore store, Enrolment enrolment) =>
        store.PutDocumentAsync(ProgrammeDocuments.Enrolment(enrolment.Client, enrolment.Id), enrolment, 0);

    internal static ProgrammeRound Round(IHomeworkStore store, ProgrammeOptions? options = null, ILogger<ProgrammeRound>? logger = null) =>
        new(
            store,
            Options.Create(new HomeworkKitOptions { ZoneOf = static _ => DateTimeZoneProviders.Tzdb["Europe/London"] }),
            Options.Create(options ?? new ProgrammeOptions()),
            logger ?? new Lines());

    internal static ProgrammeOptions Knowing(int clients) => new() { Clients = _ => Clients(clients) };

    internal static async Task<IReadOnlyList<HomeworkCycle>> CyclesAsync(IHomeworkStore store, Enrolment enrolment) =>
        (await store.LoadAsync(new HomeworkQuery { Client = enrolment.Client })).Cycles;

    private static async IAsyncEnumerable<ClientRef> Clients(int count)
    {
        for (var number = 0; number < count; number++)
        {
            yield return new ClientRef($"c-{number}");
        }

        await Task.CompletedTask;
    }

    /// <summary>Remembers every line.</summary>
    internal sealed class Lines : ILogger<ProgrammeRound>
    {
        internal ConcurrentQueue<string> Told { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            Microsoft.Extensions.Logging.EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) => Told.Enqueue(formatter(state, exception) + exception);
    }
}
