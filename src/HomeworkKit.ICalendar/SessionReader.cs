using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HomeworkKit.Scheduling;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime.Text;
using Calendar = Ical.Net.Calendar;

namespace HomeworkKit.ICalendar;

/// <summary>Reads the events of a calendar as sessions; each event becomes sessions or a note.</summary>
internal sealed class SessionReader(SessionImportOptions options)
{
    private const int MaximumInstances = 20_000;
    private static readonly EvaluationOptions Evaluation = new() { MaxUnmatchedIncrementsLimit = 1_000 };
    private static readonly LocalDateTimePattern LocalPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmm");

    private readonly CalendarTimes _times = new(options.Zone);
    private readonly List<SessionImportNote> _notes = [];
    private readonly Dictionary<SessionRef, PlannedSession> _known = (options.Known?.Sessions ?? [])
        .DistinctBy(static session => session.Session)
        .ToDictionary(static session => session.Session);
    private readonly Dictionary<SessionRef, PlannedSession> _sessions = [];

    internal SessionImport Read(IEnumerable<Calendar> calendars, IReadOnlyList<bool>? hasUid)
    {
        var all = calendars.ToArray();
        NoteOthers(all);
        var events = all.SelectMany(static calendar => calendar.Events)
            .Select(
                (happening, index) =>
                    (
                        Event: happening,
                        Path: $"VEVENT[{index.ToString(CultureInfo.InvariantCulture)}]",
                        HasUid: hasUid is null || (index < hasUid.Count && hasUid[index])))
            .Where(read => read.HasUid || Not(CalendarCodes.NoUid, read.Path))
            .Select(static read => (read.Event, read.Path)).Where(IsSession).ToArray();
        foreach (var series in events.GroupBy(static read => read.Event.Uid!, StringComparer.Ordinal))
        {
            var masters = Latest([.. series.Where(static read => read.Event.RecurrenceIdentifier is null)], static _ => string.Empty);
            var changes = Latest([.. series.Where(static read => read.Event.RecurrenceIdentifier is not null)], static read =>
                read.RecurrenceIdentifier!.StartTime.ToString());
            ReadSeries(masters, changes);
        }

        var result = options.Known ?? new SessionCalendar();
        foreach (var session in _sessions.Values.OrderBy(static session => session.At).ThenBy(static session => session.Session.Value, StringComparer.Ordinal))
        {
            // A calendar does not know whether a session took place.
            var known = _known.GetValueOrDefault(session.Session);
            result = result.With(known is null ? session : session with
            {
                Status = known.Status == SessionStatus.Held ? SessionStatus.Held : session.Status,
                MovedFrom = known.MovedTo(session.At).MovedFrom,
            });
        }

        return new SessionImport { Calendar = result, Notes = _notes.AsReadOnly() };
    }

    private void NoteOthers(Calendar[] all)
    {
        foreach (var (name, count) in new[]
        {
            ("VTODO", all.Sum(static calendar => calendar.Todos.Count)),
            ("VJOURNAL", all.Sum(static calendar => calendar.Journals.Count)),
            ("VFREEBUSY", all.Sum(static calendar => calendar.FreeBusy.Count)),
        })
        {
            for (var i = 0; i < count; i++)
            {
                Note(CalendarCodes.NotAnEvent, $"{name}[{i.ToString(CultureInfo.InvariantCulture)}]");
            }
        }
    }

    private bool IsSession((CalendarEvent Event, string Path) read)
    {
        if (options.IsSession is { } isSession && !isSession(read.Event))
        {
            return Not(CalendarCodes.NotASession, read.Path);
        }

        if (string.IsNullOrWhiteSpace(read.Event.Uid))
        {
            return Not(CalendarCodes.NoUid, read.Path);
        }

        return read.Event.DtStart is not { } start ? Not(CalendarCodes.UnreadableEvent, read.Path)
            : !start.HasTime ? Not(CalendarCodes.NoTime, read.Path)
            : _times.ZoneOf(start) is null ? Not(CalendarCodes.UnknownZone, read.Path)
            : read.Event.RecurrenceIdentifier is not { } named
                || (named.StartTime.HasTime && _times.ZoneOf(named.StartTime) is not null)
                || Not(CalendarCodes.NoTime, read.Path);
    }

    private List<(CalendarEvent Event, string Path)> Latest((CalendarEvent Event, string Path)[] statements, Func<CalendarEvent, string> about)
    {
        var latest = new List<(CalendarEvent, string)>();
        foreach (var same in statements.GroupBy(read => about(read.Event), StringComparer.Ordinal))
        {
            var best = same.OrderBy(static read => read.Event.Sequence).ThenBy(static read => read.Event.DtStamp?.AsUtc ?? DateTime.MinValue).Last();
            latest.Add(best);
            foreach (var older in same.Where(read => !ReferenceEquals(read.Event, best.Event)))
            {
                Note(CalendarCodes.Superseded, older.Path);
            }
        }

        return latest;
    }

    private void ReadSeries(List<(CalendarEvent Event, string Path)> masters, List<(CalendarEvent Event, string Path)> changes)
    {
        var changed = new Dictionary<Instant, (CalendarEvent Event, string Path)>();
        foreach (var change in changes)
        {
            changed[_times.InstantOf(change.Event.RecurrenceIdentifier!.StartTime)] = change;
            if (change.Event.RecurrenceIdentifier.Range == RecurrenceRange.ThisAndFuture)
            {
                Note(CalendarCodes.RuleNotRead, change.Path);
            }
        }

        foreach (var (master, path) in masters)
        {
            if (Instances(master, path) is not { } instances)
            {
                continue;
            }

            var any = false;
            foreach (var (at, isExcluded) in instances)
            {
                any |= changed.Remove(_times.InstantOf(at), out var change)
                    ? Add(master.Uid!, at, change.Event.DtStart!, IsCancelled(change.Event) || IsCancelled(master), true, change.Path)
                    : Add(master.Uid!, at, at, isExcluded || IsCancelled(master), Repeats(master), path);
            }

            if (!any)
            {
                Note(CalendarCodes.OutsideWindow, path);
            }
        }

        // A feed may hold a moved instance and not the series it belongs to.
        foreach (var (change, path) in changed.Values)
        {
            if (!Add(change.Uid!, change.RecurrenceIdentifier!.StartTime, change.DtStart!, IsCancelled(change), true, path))
            {
                Note(CalendarCodes.OutsideWindow, path);
            }
        }
    }

    /// <summary>Gives the times of an event, those included that were taken out of its series; null if it cannot be read.</summary>
    private List<(CalDateTime At, bool IsExcluded)>? Instances(CalendarEvent master, string path)
    {
        if (!Repeats(master))
        {
            return [(master.DtStart!, false)];
        }

        if (master.RecurrenceRule is { Frequency: FrequencyType.Secondly or FrequencyType.Minutely or FrequencyType.Hourly })
        {
            Note(CalendarCodes.RuleNotRead, path);
            return [(master.DtStart!, false)];
        }

        try
        {
            var excluded = master.ExceptionDates.GetAllDates().Where(static date => date.HasTime).Select(_times.InstantOf).ToHashSet();
            var excludedDays = master.ExceptionDates.GetAllDates().Where(static date => !date.HasTime).Select(static date => date.Date).ToHashSet();
            var whole = master.Copy<CalendarEvent>()!;
            whole.Properties.Remove("EXDATE");
            var instances = new List<(CalDateTime, bool)>();
            foreach (var at in whole.GetOccurrences(null, Evaluation).Select(static occurrence => occurrence.Period.StartTime).Take(MaximumInstances + 1))
            {
                if (_times.InstantOf(at) >= options.Window.End)
                {
                    break;
                }

                if (instances.Count == MaximumInstances)
                {
                    Note(CalendarCodes.TooManySessions, path);
                    break;
                }

                instances.Add((at, excluded.Contains(_times.InstantOf(at)) || excludedDays.Contains(at.Date)));
            }

            return instances;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A rule that never matches, a date beyond the calendar: whatever the library says may repeat the text.
            Note(CalendarCodes.UnreadableEvent, path);
            return null;
        }
    }

    /// <summary>Adds a session, if its time or the one it was moved from lies in the window.</summary>
    /// <returns>Whether it does.</returns>
    private bool Add(string uid, CalDateTime original, CalDateTime at, bool isCancelled, bool isOfSeries, string path)
    {
        if (!options.Window.Contains(_times.InstantOf(at)) && !options.Window.Contains(_times.InstantOf(original)))
        {
            return false;
        }

        var session = SessionOf(uid, isOfSeries ? _times.LocalOf(original) : null);
        if (_sessions.Count >= options.MaximumSessions && !_sessions.ContainsKey(session))
        {
            Note(CalendarCodes.TooManySessions, path);
            return true;
        }

        var (before, now) = (_times.LocalOf(original), _times.LocalOf(at));
        _sessions[session] = new PlannedSession
        {
            Session = session,
            At = now,
            Zone = at.IsFloating ? null : at.IsUtc ? options.Zone.Id : _times.ZoneOf(at)!.Id,
            Status = isCancelled ? SessionStatus.CalledOff : SessionStatus.Planned,
            MovedFrom = before == now ? [] : [before],
        };
        return true;
    }

    private static bool Repeats(CalendarEvent happening) =>
        happening.RecurrenceRule is not null || happening.RecurrenceDates.GetAllPeriods().Any() || happening.RecurrenceDates.GetAllDates().Any();

    private static bool IsCancelled(CalendarEvent happening) => string.Equals(happening.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase);

    private static SessionRef SessionOf(string uid, LocalDateTime? instance)
    {
        var text = instance is { } local ? $"{uid}/{LocalPattern.Format(local)}" : uid;

        // Ids of some calendars are e-mail addresses, or longer than a reference may be.
        return !uid.Contains('@', StringComparison.Ordinal) && SessionRef.TryParse(text, null, out var session)
            ? session
            : new SessionRef("ical-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16)));
    }

    private bool Not(string code, string path)
    {
        Note(code, path);
        return false;
    }

    private void Note(string code, string path)
    {
        var note = new SessionImportNote(code, path);
        if (_notes.Count == 0 || _notes[^1] != note)
        {
            _notes.Add(note);
        }
    }
}
