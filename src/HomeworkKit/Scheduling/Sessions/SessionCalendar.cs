namespace HomeworkKit.Scheduling;

/// <summary>A client's sessions, as far as they are known: what schedules that speak of "the next session" look at.</summary>
/// <remarks>A document of the client's, apart from any cycle. Sessions stand in any order; equality minds the order.</remarks>
public sealed partial record SessionCalendar : ContentRecord
{
    /// <summary>The sessions, each reference once.</summary>
    public IReadOnlyList<PlannedSession> Sessions
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>Adds a session, or puts a newer statement in the place of the one with the same reference.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The new calendar. If the time differs from the known one, the move is remembered.</returns>
    public SessionCalendar With(PlannedSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var sessions = Sessions.ToList();
        var index = sessions.FindIndex(known => known.Session == session.Session);
        if (index < 0)
        {
            sessions.Add(session);
        }
        else
        {
            var moves = session.MovedFrom.Count > 0 ? session.MovedFrom : sessions[index].MovedTo(session.At).MovedFrom;
            sessions[index] = session with { MovedFrom = moves };
        }

        return this with { Sessions = sessions };
    }

    /// <summary>Validates the calendar as data.</summary>
    /// <param name="zones">The zones that are known; null is the tz database that comes with NodaTime.</param>
    /// <returns>The problems: <c>schedule/duplicate-session</c>, <c>schedule/date-out-of-range</c>, <c>schedule/unknown-zone</c>.</returns>
    public IReadOnlyList<ScheduleProblem> FindProblems(IDateTimeZoneProvider? zones = null)
    {
        zones ??= DateTimeZoneProviders.Tzdb;
        var problems = new List<ScheduleProblem>();
        var seen = new HashSet<SessionRef>();
        for (var i = 0; i < Sessions.Count; i++)
        {
            if (!seen.Add(Sessions[i].Session))
            {
                problems.Add(new ScheduleProblem(ScheduleCodes.DuplicateSession, $"sessions[{i}].session"));
            }

            if (!Sessions[i].IsReachable)
            {
                problems.Add(new ScheduleProblem(ScheduleCodes.DateOutOfRange, $"sessions[{i}].at"));
            }

            if (Sessions[i].Zone is { } id && zones.GetZoneOrNull(id) is null)
            {
                problems.Add(new ScheduleProblem(ScheduleCodes.UnknownZone, $"sessions[{i}].zone"));
            }
        }

        return problems;
    }
}
