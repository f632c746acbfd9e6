using System.Collections.Concurrent;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting.Tests.Reminders;

/// <summary>Homework that reminds every evening at seven, in London, and those who send.</summary>
internal static class ReminderStory
{
    internal const string Words = "SENTINEL words of a client";

    /// <summary>Gets seven in the evening of 3 March 2026: when the first reminder comes.</summary>
    internal static Instant Seven { get; } = Instant.FromUtc(2026, 3, 3, 19, 0);

    internal static Duration Minute { get; } = Duration.FromMinutes(1);

    internal static HomeworkCycle Evening(string client = "c-1", ReminderPlan? reminders = null)
    {
        var now = Instant.FromUtc(2026, 3, 2, 12, 0);
        var plan = new Assignment
        {
            Id = AssignmentId.New(now),
            Client = new(client),
            Clinician = new("k-1"),
            Title = Words,
            Task = (CheckInTask)HomeworkKinds.CheckIn.GetExample().Task,
            Schedule = HomeworkSchedule.Daily(new LocalTime(19, 0), new LocalDate(2026, 3, 3), ZonePolicy.Fixed("Europe/London")) with
            {
                Reminders = reminders ?? ReminderPlan.AtDueTime(),
            },
        };
        return HomeworkCycle.Propose(plan, Actor.Clinician("k-1"), now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Actor.Client(client), now).OrThrow();
    }

    internal static HomeworkCycle Answered(HomeworkCycle cycle, Instant now) =>
        cycle
            .RecordAttempt(
                new Attempt
                {
                    Id = AttemptId.New(now),
                    OccurrenceId = cycle.OccurrencesIn(DateTimeZone.Utc).On(new LocalDate(2026, 3, 3))[0].Id,
                    PerformedAt = now,
                    Outcome = AttemptOutcome.NotDone,
                },
                Actor.Client(cycle.Client.Value),
                now)
            .OrThrow();

    internal static ReminderRound Round(IHomeworkStore store, IReminderSender sender, ILogger<ReminderRound>? logger = null, ReminderOptions? options = null) =>
        new(store, sender, Options.Create(new HomeworkKitOptions()), Options.Create(options ?? new ReminderOptions()), logger ?? new Lines());

    /// <summary>Remembers what it was given, and does what a test says before.</summary>
    internal sealed class Sender(Func<DueReminder, Task>? before = null) : IReminderSender
    {
        internal ConcurrentQueue<DueReminder> Sent { get; } = new();

        public async Task SendAsync(DueReminder reminder, CancellationToken cancellationToken)
        {
            if (before is not null)
            {
                await before(reminder);
            }

            Sent.Enqueue(reminder);
        }
    }

    /// <summary>Remembers every line.</summary>
    internal sealed class Lines : ILogger<ReminderRound>
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
