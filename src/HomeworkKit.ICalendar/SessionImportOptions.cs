using HomeworkKit.Scheduling;
using Ical.Net.CalendarComponents;

namespace HomeworkKit.ICalendar;

/// <summary>How a clinic's calendar becomes a client's sessions.</summary>
public sealed record SessionImportOptions
{
    /// <summary>Gets the zone in which times in UTC are told.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Gets from when to when sessions are read: its start is included, its end is not.</summary>
    /// <value>Both ends are needed: an event may repeat without end.</value>
    public required Interval Window { get; init; }

    /// <summary>Gets what says which events are this client's sessions.</summary>
    /// <value>
    /// Null: all of them. A clinic's calendar holds other people's appointments too, so give it a feed of this client, or say here which they are.
    /// </value>
    public Func<CalendarEvent, bool>? IsSession { get; init; }

    /// <summary>Gets the sessions that are known already.</summary>
    /// <value>Null: none. What the calendar does not speak of stays; a session at another time has moved; one that was held stays held.</value>
    public SessionCalendar? Known { get; init; }

    /// <summary>Gets the most sessions that are read.</summary>
    /// <value>1 to 10,000; by default 1,000.</value>
    public int MaximumSessions { get; init; } = 1_000;

    internal void Check()
    {
        if (Zone is null)
        {
            throw new ArgumentException(CalendarMessages.Option, nameof(Zone));
        }

        if (!Window.HasStart || !Window.HasEnd)
        {
            throw new ArgumentException(CalendarMessages.Option, nameof(Window));
        }

        if (MaximumSessions is < 1 or > 10_000)
        {
            throw new ArgumentException(CalendarMessages.Option, nameof(MaximumSessions));
        }
    }
}
