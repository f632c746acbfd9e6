using System.Diagnostics;
using System.Globalization;
using System.Text;
using HomeworkKit.Scheduling;
using Calendar = Ical.Net.Calendar;

namespace HomeworkKit.ICalendar.Tests;

/// <summary>A client's sessions, read from a clinic's calendar.</summary>
public sealed class CalendarImportTests
{
    private static readonly SessionImportOptions Options = new()
    {
        Zone = Feeds.Berlin,
        Window = new Interval(Instant.FromUtc(2026, 3, 1, 0, 0), Instant.FromUtc(2026, 5, 1, 0, 0)),
    };

    [Fact]
    public void A_session_is_read_with_its_zone_whatever_way_its_time_is_written()
    {
        var read = Read(
            Event("UID:a", "DTSTART:20260303T090000Z"),
            Event("UID:b", "DTSTART;TZID=America/New_York:20260304T100000"),
            Event("UID:c", "DTSTART:20260305T100000"),
            Event("UID:d", "DTSTART;TZID=W. Europe Standard Time:20260306T100000"));
        Assert.Empty(read.Notes);
        Assert.Equal(
            ["a 2026-03-03T10:00:00 Europe/Berlin", "b 2026-03-04T10:00:00 America/New_York", "c 2026-03-05T10:00:00 ", "d 2026-03-06T10:00:00 Europe/Berlin"],
            read.Calendar.Sessions.Select(static session => $"{session.Session} {session.At:s} {session.Zone}"));
        Assert.Empty(read.Calendar.FindProblems());
    }

    [Fact]
    public void A_weekly_session_is_read_with_its_moves_and_with_what_was_called_off()
    {
        var read = Read(
            Event("UID:w", "DTSTART;TZID=Europe/Berlin:20260303T100000", "RRULE:FREQ=WEEKLY;COUNT=6", "EXDATE;TZID=Europe/Berlin:20260310T100000"),
            Event("UID:w", "RECURRENCE-ID;TZID=Europe/Berlin:20260317T100000", "DTSTART;TZID=Europe/Berlin:20260318T140000"),
            Event("UID:w", "RECURRENCE-ID;TZID=Europe/Berlin:20260324T100000", "DTSTART;TZID=Europe/Berlin:20260324T100000", "STATUS:CANCELLED"));
        Assert.Empty(read.Notes);
        Assert.Equal(
            ["03-03 10 Planned 0", "10-03 10 CalledOff 0", "18-03 14 Planned 1", "24-03 10 CalledOff 0", "31-03 10 Planned 0", "07-04 10 Planned 0"],
            read.Calendar.Sessions.Select(static session =>
                $"{session.At.Day:00}-{session.At.Month:00} {session.At.Hour} {session.Status} {session.MovedFrom.Count}"));
        Assert.Equal("w/20260317T1000", read.Calendar.Sessions[2].Session.Value);
    }

    [Fact]
    public void A_newer_statement_of_a_calendar_moves_what_is_known_and_what_was_held_stays_held()
    {
        var held = new PlannedSession { Session = new("a"), At = new(2026, 3, 3, 10, 0), Zone = "Europe/Berlin", Status = SessionStatus.Held };
        var mine = new PlannedSession { Session = new("mine"), At = new(2026, 3, 9, 10, 0) };
        var known = new SessionCalendar { Sessions = [held, mine] };
        var read = CalendarImport.ReadSessions(
            Text(
                Event("UID:a", "DTSTART:20260303T100000Z"),
                Event("UID:b", "DTSTART:20260303T100000Z", "SEQUENCE:1"),
                Event("UID:b", "DTSTART:20260304T100000Z", "SEQUENCE:2")),
            Options with
            {
                Known = known,
            });
        Assert.Equal(SessionStatus.Held, read.Calendar.Sessions[0].Status);
        Assert.Equal([new LocalDateTime(2026, 3, 3, 10, 0)], read.Calendar.Sessions[0].MovedFrom);
        Assert.Equal(mine, read.Calendar.Sessions[1]);
        Assert.Equal(4, read.Calendar.Sessions[2].At.Day);
        Assert.Equal([new SessionImportNote("calendar/superseded", "VEVENT[1]")], read.Notes);
    }

    [Fact]
    public void Reading_the_same_calendar_twice_changes_nothing()
    {
        var text = Text(
            Event("UID:w", "DTSTART;TZID=Europe/Berlin:20260303T100000", "RRULE:FREQ=WEEKLY"),
            Event("UID:w", "RECURRENCE-ID;TZID=Europe/Berlin:20260317T100000", "DTSTART;TZID=Europe/Berlin:20260318T140000"));
        var once = CalendarImport.ReadSessions(text, Options).Calendar;
        Assert.Equal(once, CalendarImport.ReadSessions(text, Options with { Known = once }).Calendar);
    }

    [Fact]
    public void A_change_of_all_later_times_is_read_for_its_first_and_told()
    {
        var read = CalendarImport.ReadSessions(
            Text(
                Event("UID:w", "DTSTART:20260303T100000Z", "RRULE:FREQ=WEEKLY;COUNT=3"),
                Event("UID:w", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260310T100000Z", "DTSTART:20260311T100000Z")),
            Options);
        Assert.Equal([3, 11, 17], read.Calendar.Sessions.Select(static session => session.At.Day).Order());
        Assert.Equal([new SessionImportNote("calendar/rule-not-read", "VEVENT[1]")], read.Notes);
    }

    [Fact]
    public void Whatever_is_not_read_has_a_note_that_says_why_and_repeats_nothing()
    {
        const string secret = "Anna Schmidt";
        var read = CalendarImport.ReadSessions(
            Text(
                Event("UID:0", "DTSTART;VALUE=DATE:20260303", "SUMMARY:" + secret),
                Event("UID:1", "DTSTART;TZID=Nowhere/Anna:20260303T100000"),
                Event("UID:2", "SUMMARY:" + secret),
                Event("UID:3", "DTSTART:20300303T100000Z"),
                Event("UID:4", "DTSTART:20260303T100000Z", "CATEGORIES:lunch"),
                Event("UID:5", "DTSTART:20260303T100000Z", "RRULE:FREQ=SECONDLY"),
                "BEGIN:VTODO\r\nUID:t\r\nSUMMARY:" + secret + "\r\nEND:VTODO"),
            Options with { IsSession = static happening => !happening.Categories.Contains("lunch") });
        Assert.Equal(
            [
                "calendar/no-time VEVENT[0]",
                "calendar/not-a-session VEVENT[4]",
                "calendar/not-an-event VTODO[0]",
                "calendar/outside-window VEVENT[3]",
                "calendar/rule-not-read VEVENT[5]",
                "calendar/unknown-zone VEVENT[1]",
                "calendar/unreadable-event VEVENT[2]",
            ],
            read.Notes.Select(static note => $"{note.Code} {note.Path}").Order(StringComparer.Ordinal));
        Assert.Equal("5/20260303T1100", Assert.Single(read.Calendar.Sessions).Session.Value);
        Assert.DoesNotContain(
            "Anna",
            string.Concat(read.Notes) + string.Concat(read.Calendar.Sessions.Select(static session => session.Session.Value + session.Zone)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_names_somebody_or_is_too_long_becomes_a_reference_that_does_not()
    {
        var read = Read(Event("UID:anna@clinic.example", "DTSTART:20260303T100000Z"), Event("UID:" + new string('x', 500), "DTSTART:20260304T100000Z"));
        Assert.All(read.Calendar.Sessions, static session => Assert.Matches("^ical-[0-9a-f]{32}$", session.Session.Value));
        Assert.Equal(2, read.Calendar.Sessions.Count);
    }

    [Fact]
    public void An_event_without_an_id_of_its_own_is_not_read_since_it_could_not_be_found_again()
    {
        var read = Read(Event("DTSTART:20260303T100000Z"), Event("UID:", "DTSTART:20260303T100000Z"), Event("UID:a", "DTSTART:20260303T100000Z"));
        Assert.Equal(["VEVENT[0]", "VEVENT[1]"], read.Notes.Where(static note => note.Code == "calendar/no-uid").Select(static note => note.Path));
        Assert.Equal("a", Assert.Single(read.Calendar.Sessions).Session.Value);
    }

    [Fact]
    public void Several_calendars_in_one_text_are_all_read()
    {
        var read = CalendarImport.ReadSessions(Text(Event("UID:a", "DTSTART:20260303T100000Z")) + Text(Event("UID:b", "DTSTART:20260304T100000Z")), Options);
        Assert.Equal(["a", "b"], read.Calendar.Sessions.Select(static session => session.Session.Value));
    }

    [Fact]
    public void More_sessions_than_are_wanted_are_left_out_with_a_note()
    {
        var read = CalendarImport.ReadSessions(Text(Event("UID:w", "DTSTART:20260303T100000Z", "RRULE:FREQ=DAILY")), Options with { MaximumSessions = 3 });
        Assert.Equal(3, read.Calendar.Sessions.Count);
        Assert.Equal([new SessionImportNote("calendar/too-many-sessions", "VEVENT[0]")], read.Notes);
    }

    [Fact]
    public void What_is_no_calendar_is_refused_with_a_code_and_without_its_text()
    {
        foreach (var (text, code) in new (string, string)[]
        {
            ("", "calendar/unreadable"),
            ("Anna", "calendar/unreadable"),
            ("{\"resourceType\":\"Anna\"}", "calendar/unreadable"),
            ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:Anna\r\nDTSTART:20260303T100000Z\r\n", "calendar/unreadable"),
            (Text("BEGIN:VEVENT\r\nAnna\r\nEND:VEVENT"), "calendar/unreadable"),
            (new string('x', CalendarImport.MaximumLength + 1), "calendar/too-large"),
            ("BEGIN:VCALENDAR\r\n" + string.Concat(Enumerable.Repeat("BEGIN:VEVENT\r\n", 1000)), "calendar/too-large"),
            (Text(string.Concat(Enumerable.Repeat("BEGIN:VEVENT\r\nEND:VEVENT\r\n", 20_001))), "calendar/too-large"),
            (Text(Event("UID:" + new string('x', 70_000))), "calendar/too-large"),
            (Text(Event("UID:x" + string.Concat(Enumerable.Repeat("\r\n " + new string('x', 70), 1000)))), "calendar/too-large"),
        })
        {
            var thrown = Assert.Throws<CalendarException>(() => CalendarImport.ReadSessions(text, Options));
            Assert.Equal(code, thrown.Code);
            Assert.DoesNotContain("Anna", thrown.ToString(), StringComparison.Ordinal);
            Assert.Null(thrown.InnerException);
        }
    }

    [Fact]
    public void Rules_that_never_match_or_never_end_cost_little()
    {
        var clock = Stopwatch.StartNew();
        var read = Read(
            Event("UID:0", "DTSTART:20260303T100000Z", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"),
            Event("UID:1", "DTSTART:19000303T100000Z", "RRULE:FREQ=DAILY"),
            Event("UID:2", "DTSTART:20260303T100000Z", "RRULE:FREQ=YEARLY;INTERVAL=100"),
            Event(
                "UID:3",
                "DTSTART:20260303T100000Z",
                "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
        Assert.InRange(read.Calendar.Sessions.Count, 1, 1_000);
    }

    [Fact]
    public void Broken_calendars_give_sessions_and_notes_or_a_code_and_nothing_else()
    {
        var whole = Text(
            Event(
                "UID:w",
                "DTSTART;TZID=Europe/Berlin:20260303T100000",
                "DURATION:PT50M",
                "RRULE:FREQ=WEEKLY;COUNT=6",
                "EXDATE;TZID=Europe/Berlin:20260310T100000",
                "SEQUENCE:3"),
            Event("UID:w", "RECURRENCE-ID;TZID=Europe/Berlin:20260317T100000", "DTSTART;TZID=Europe/Berlin:20260318T140000", "STATUS:TENTATIVE"));
        var random = new Random(20260302);
        const string bytes = ":;,=\r\n \"\\TZ0129-+PWxé\0";
        var (read, refused) = (0, 0);
        for (var round = 0; round < 2_000; round++)
        {
            var broken = new StringBuilder(whole);
            for (var i = random.Next(1, 5); i > 0; i--)
            {
                var at = random.Next(broken.Length);
                _ = random.Next(4) switch
                {
                    0 => broken.Remove(at, Math.Min(random.Next(1, 40), broken.Length - at)),
                    1 => broken.Insert(at, bytes[random.Next(bytes.Length)]),
                    2 => broken.Insert(at, broken.ToString(at, Math.Min(random.Next(1, 60), broken.Length - at))),
                    _ => broken.Replace(broken[at], bytes[random.Next(bytes.Length)], at, 1),
                };
            }

            try
            {
                var result = CalendarImport.ReadSessions(broken.ToString(), Options);
                Assert.True(result.Calendar.Sessions.Count <= 1_000);
                Assert.Empty(result.Calendar.FindProblems());
                read++;
            }
            catch (CalendarException exception)
            {
                Assert.StartsWith("calendar/", exception.Code, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.True(read > 200 && refused > 200, string.Create(CultureInfo.InvariantCulture, $"{read} read, {refused} refused"));
    }

    [Fact]
    public void Options_out_of_range_are_refused_by_name()
    {
        Assert.Equal(
            "Window",
            Assert.Throws<ArgumentException>(() => new Calendar().ToSessions(Options with { Window = new Interval(Feeds.Now, null) })).ParamName);
        Assert.Equal("MaximumSessions", Assert.Throws<ArgumentException>(() => new Calendar().ToSessions(Options with { MaximumSessions = 0 })).ParamName);
    }

    private static SessionImport Read(params string[] parts) => CalendarImport.ReadSessions(Text(parts), Options);

    private static string Event(params string[] lines) => $"BEGIN:VEVENT\r\nDTSTAMP:20260301T000000Z\r\n{string.Join("\r\n", lines)}\r\nEND:VEVENT";

    private static string Text(params string[] parts) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Clinic//Calendar//EN\r\n{string.Join("\r\n", parts)}\r\nEND:VCALENDAR\r\n";
}
