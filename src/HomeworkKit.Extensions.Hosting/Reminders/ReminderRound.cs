using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>
/// Looks for due reminders and hands them to the sender: what the worker does repeatedly, and what a host with a scheduler of its own may call.
/// </summary>
/// <remarks>
/// The first round looks at every client; later ones at those whose homework changed and those whose time has come. One round at a time for each instance of
/// this class; any number of instances may share a store.
/// </remarks>
[SuppressMessage(
    "Design",
    "CA1031:Do not catch general exception types",
    Justification = "One reminder or client that fails must not keep the others from theirs; what a sender throws is the host's and may quote people.")]
public sealed class ReminderRound
{
    private static readonly Meter Meter = new("HomeworkKit");
    private static readonly Counter<long> Sent = Meter.CreateCounter<long>("homeworkkit.reminders.sent", "{reminder}", "Reminders handed to the sender.");

    private readonly IHomeworkStore _store;
    private readonly IReminderSender _sender;
    private readonly HomeworkKitOptions _kit;
    private readonly ReminderOptions _options;
    private readonly ILogger<ReminderRound> _logger;
    private readonly ReminderClaims _claims;
    private readonly WaitingClients _waiting;

    /// <summary>Makes a round of its own name. The host's services call this.</summary>
    /// <param name="store">The store that all instances share.</param>
    /// <param name="sender">Who sends.</param>
    /// <param name="kit">Where clients are.</param>
    /// <param name="options">How.</param>
    /// <param name="logger">Where failures are told, by ids alone.</param>
    public ReminderRound(
        IHomeworkStore store,
        IReminderSender sender,
        IOptions<HomeworkKitOptions> kit,
        IOptions<ReminderOptions> options,
        ILogger<ReminderRound> logger)
    {
        ArgumentNullException.ThrowIfNull(kit);
        ArgumentNullException.ThrowIfNull(options);
        (_store, _sender, _kit, _options, _logger) = (store, sender, kit.Value, options.Value, logger);
        var (lease, late) = (Duration.FromTimeSpan(_options.Lease), Duration.FromTimeSpan(_options.Late));
        _claims = new ReminderClaims(store, Name(), lease, late + lease + Duration.FromDays(2));
        _waiting = new WaitingClients(store, Duration.Zero);
    }

    /// <summary>Sends what is due now.</summary>
    /// <param name="now">Now.</param>
    /// <param name="stopping">Set when the host stops: what is under way is sent, what was taken besides is given back.</param>
    /// <returns>How many reminders were sent.</returns>
    /// <exception cref="HomeworkStoreException">The store cannot say what changed.</exception>
    public async Task<int> RunAsync(Instant now, CancellationToken stopping)
    {
        await _waiting.SeeChangesAsync(now, Report, stopping).ConfigureAwait(false);
        return await _waiting
            .ServeAsync(now, client => ServeAsync(client, now, stopping), failure => ReminderLog.NotPlanned(_logger, failure), stopping)
            .ConfigureAwait(false);
    }

    private void Report(UnreadableCycle unreadable) => ReminderLog.Unreadable(_logger, unreadable.Assignment?.ToString() ?? "?", unreadable.Code);

    private async Task<(int Sent, Instant? Next)> ServeAsync(ClientRef client, Instant now, CancellationToken stopping)
    {
        // One history that cannot be read takes no reminder away from the others.
        var loaded = await _store.LoadAsync(new HomeworkQuery { Client = client, IsActive = true }, stopping).ConfigureAwait(false);
        foreach (var unreadable in loaded.Unreadable)
        {
            Report(unreadable);
        }

        var sessions = await _store.GetDocumentAsync<SessionCalendar>(new DocumentKey(client, _kit.SessionsDocument), stopping).ConfigureAwait(false);
        var place = new ScheduleContext { ClientZone = _kit.ZoneOf(client), Sessions = sessions?.Value, Arrivals = loaded.Arrivals };
        var reminders = ClientReminders.Of(loaded.Cycles, place, now, Duration.FromTimeSpan(_options.Late), _options.Text);
        if (!reminders.HasPlans)
        {
            return (0, null);
        }

        var (sent, again) = reminders.Due.Count == 0 ? (0, null) : await SendAsync(client, reminders.Due, now, stopping).ConfigureAwait(false);
        var next = now + Duration.FromTimeSpan(_options.PlanAgain);
        return (sent, Instant.Min(next, Instant.Min(reminders.Next ?? next, again ?? next)));
    }

    private async Task<(int Sent, Instant? LookAgain)> SendAsync(ClientRef client, IReadOnlyList<Reminder> due, Instant now, CancellationToken stopping)
    {
        var (mine, again) = await _claims.TakeAsync(client, due, now, stopping).ConfigureAwait(false);
        var left = mine.Select(static reminder => reminder.Id).ToList();
        var sent = 0;

        // From here on nothing is cancelled by the host's stopping: what is taken is sent or given back.
        foreach (var reminder in mine)
        {
            if (stopping.IsCancellationRequested)
            {
                break;
            }

            try
            {
                await _sender.SendAsync(new DueReminder(client, reminder), CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                ReminderLog.NotSent(_logger, reminder.Id, failure.GetType().Name);
                continue;
            }

            left.Remove(reminder.Id);
            sent++;
            Sent.Add(1);
            await _claims.SentAsync(client, reminder.Id, CancellationToken.None).ConfigureAwait(false);
        }

        if (left.Count > 0)
        {
            await _claims.GiveBackAsync(client, left, CancellationToken.None).ConfigureAwait(false);
            again = now;
        }

        return (sent, again);
    }

    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "Not an id of anything stored for long: it keeps running programs apart.")]
    private static string Name() => Guid.NewGuid().ToString("n");
}
