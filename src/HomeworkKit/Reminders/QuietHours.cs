namespace HomeworkKit.Scheduling;

/// <summary>The hours during which no reminder is sent, by the clock where the client is.</summary>
public sealed partial record QuietHours : ContentRecord
{
    /// <summary>When they begin.</summary>
    public required LocalTime From { get; init; }

    /// <summary>When they end, not included. Earlier than <see cref="From"/>: on the next day.</summary>
    public required LocalTime To { get; init; }

    /// <summary>What becomes of a reminder that falls into them.</summary>
    /// <value>Absent in JSON: deferred.</value>
    public QuietHoursPolicy Policy { get; init; }

    /// <summary>Whether a local time is quiet.</summary>
    /// <param name="time">The local time.</param>
    /// <returns>True at <see cref="From"/>, false at <see cref="To"/>.</returns>
    public bool Contains(LocalTime time) => From < To ? time >= From && time < To : time >= From || time < To;
}
