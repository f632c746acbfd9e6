namespace HomeworkKit.Scheduling.Expansion;

/// <summary>A client's sessions as local times in the zone of the schedule that asks.</summary>
internal sealed class SessionTimes
{
    internal SessionTimes(SessionCalendar? calendar, DateTimeZone zone, IDateTimeZoneProvider zones)
    {
        InOrder = [.. (calendar?.Sessions ?? []).Where(static session => session.IsReachable).Select(session => Place(session, zone, zones)).OrderBy(static placed => placed.Start)];
    }

    internal IReadOnlyList<PlacedSession> InOrder { get; }

    /// <summary>The first session, not called off, on a later date.</summary>
    internal PlacedSession? FirstAfter(LocalDate date) => InOrder.FirstOrDefault(session => !session.IsCalledOff && session.At.Date > date);

    private static PlacedSession Place(PlannedSession session, DateTimeZone zone, IDateTimeZoneProvider zones)
    {
        var own = session.Zone is { } id
            ? zones.GetZoneOrNull(id) ?? throw new ScheduleException(ScheduleProblems.UnknownSessionZone)
            : zone;
        return new PlacedSession(
            own.AtLeniently(session.At).ToInstant(),
            Convert(session.At),
            [.. session.MovedFrom.Select(Convert), Convert(session.At)],
            session.Status == SessionStatus.CalledOff);

        LocalDateTime Convert(LocalDateTime local) => own.Equals(zone) ? local : own.AtLeniently(local).WithZone(zone).LocalDateTime;
    }
}
