namespace HomeworkKit.Samples.Phone;

/// <summary>Alarms in a list, in the place of a phone's system.</summary>
public sealed class ListedAlarms : IAlarmClock
{
    private readonly SortedDictionary<string, (Instant At, string Text)> _alarms = new(StringComparer.Ordinal);

    /// <summary>Gets what is set, the soonest first.</summary>
    public IEnumerable<(Instant At, string Text)> Set => _alarms.Values.OrderBy(static alarm => alarm.At);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Known => [.. _alarms.Keys];

    /// <inheritdoc/>
    public void Ring(string id, Instant at, string text) => _alarms[id] = (at, text);

    /// <inheritdoc/>
    public void Silence(string id) => _alarms.Remove(id);
}
