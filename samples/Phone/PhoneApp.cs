using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Samples.Phone;

/// <summary>A client's app that works without a connection: what happens is kept first and sent later, and reminders are planned on the phone.</summary>
public sealed class PhoneApp : IDisposable
{
    // What a phone's system allows, and for how long ahead.
    private static readonly ReminderBudget Budget = new() { Reminders = 40, Horizon = Duration.FromDays(7) };

    private readonly PhoneDatabase _database;
    private readonly IAlarmClock _alarms;
    private readonly DateTimeZone _zone;
    private readonly Action<string> _after;

    /// <summary>Starts the app.</summary>
    /// <param name="file">The database of the phone.</param>
    /// <param name="json">The JSON of the app's kinds of homework.</param>
    /// <param name="alarms">The phone's alarms.</param>
    /// <param name="zone">Where the phone is.</param>
    /// <param name="after">Told after each step, so that a test can end the app there.</param>
    public PhoneApp(string file, HomeworkJson json, IAlarmClock alarms, DateTimeZone zone, Action<string>? after = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        _database = new PhoneDatabase(file, json);
        (_alarms, _zone, _after) = (alarms, zone, after ?? (static _ => { }));
    }

    /// <summary>Gets the homework as the phone knows it.</summary>
    public IReadOnlyList<HomeworkCycle> Cycles => _database.Cycles();

    /// <summary>Gets how much is still to be sent.</summary>
    public int Waiting => _database.Queue().Count;

    /// <summary>Gets what the server no longer took: the app shows it to its author.</summary>
    public IReadOnlyList<CycleEvent> Returned => _database.Returned();

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    /// <summary>Keeps something that happened, with or without a connection. Pressed twice, it is there once: its id was drawn with the form.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The homework with it, or why it is not possible.</returns>
    public CycleOutcome Keep(CycleEvent happened, Instant now)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var cycle = Cycles.First(known => known.Id == happened.Assignment);
        if (cycle.Events.Any(known => known.Id == happened.Id))
        {
            return new Accepted(cycle);
        }

        var outcome = cycle.Apply(happened);
        if (outcome is Accepted)
        {
            _database.Enqueue(happened);
            _after("kept");
            PlanReminders(now);
        }

        return outcome;
    }

    /// <summary>Goes home: sends what waits, takes over what is new, and plans reminders anew. Ended at any point, the next call goes on.</summary>
    /// <param name="server">The clinic's server.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whether the server was there; if not, everything waits where it is.</returns>
    public async Task<bool> GoHomeAsync(IClinicServer server, Instant now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(server);
        try
        {
            foreach (var own in _database.Queue().GroupBy(static happened => happened.Assignment))
            {
                CycleEvent[] events = [.. own];
                var refused = await server.SendAsync(own.Key, events, cancellationToken);
                _after("sent");
                _database.Answered(events, refused);
                _after("answered");
            }

            var copies = await server.FetchAsync(cancellationToken);
            _after("fetched");
            _database.Replace(copies);
            _after("replaced");
        }
        catch (ServerAwayException)
        {
            return false;
        }

        PlanReminders(now);
        return true;
    }

    /// <summary>
    /// Sets the alarms that ought to be set and takes back the others. Called when the app starts too: what was interrupted is finished then.
    /// </summary>
    /// <param name="now">The moment.</param>
    public void PlanReminders(Instant now)
    {
        var planned = Cycles
            .PlanReminders(new ReminderRequest { Now = now, ClientZone = _zone }, AdherenceContext.In(_zone), Budget)
            .Reminders.ToDictionary(static reminder => reminder.Id.ToString());
        foreach (var old in _alarms.Known.Where(known => !planned.ContainsKey(known)))
        {
            _alarms.Silence(old);
            _after("silenced");
        }

        foreach (var (id, reminder) in planned)
        {
            _alarms.Ring(id, reminder.At, reminder.Text);
            _after("rung");
        }
    }
}
