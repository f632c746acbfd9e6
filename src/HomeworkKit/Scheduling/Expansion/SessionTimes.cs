namespace HomeworkKit.Scheduling;

/// <summary>A client's sessions as local times in the zone of the schedule that asks.</summary>
internal sealed class SessionTimes
{
    internal SessionTimes(SessionCalendar? calendar, DateTimeZone zone, IDateTimeZoneProvider zones) =>
        InOrder = calendar is null ? [] : Place(calendar, zone, zones);

    internal IReadOnlyList<PlacedSession> InOrder { get; }

    /// <summary>The first session, not called off, on a later date.</summary>
    internal PlacedSession? FirstAfter(LocalDate date) => InOrder.FirstOrDefault(session => !session.IsCalledOff && session.At.Date > date);

    // On its own: where no sessions are known, nothing of it is compiled when a process starts.
    // In a zone that nobody knows, a session has no moment: it is reported by the calendar's problems and looked at by no schedule.
    private static PlacedSession[] Place(SessionCalendar calendar, DateTimeZone zone, IDateTimeZoneProvider zones) =>
    [
        .. calendar.Sessions.Where(session => session.IsReachable && (session.Zone is not { } id || zones.GetZoneOrNull(id) is not null))
            .Select(session => Place(session, zone, zones)).OrderBy(static placed => placed.Start),
    ];

    private static PlacedSession Place(PlannedSession session, DateTimeZone zone, IDateTimeZoneProvider zones)
    {
        var own = session.Zone is { } id ? zones[id] : zone;
        return new PlacedSession(
            session.At.InstantIn(own),
            Convert(session.At),
            [.. session.MovedFrom.Select(Convert), Convert(session.At)],
            session.Status == SessionStatus.CalledOff);

        LocalDateTime Convert(LocalDateTime local) => own.Equals(zone) ? local : local.InstantIn(own).InZoneWithin(zone).LocalDateTime;
    }
}
