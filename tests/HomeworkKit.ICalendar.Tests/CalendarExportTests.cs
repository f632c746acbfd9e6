using HomeworkKit.ICalendar.Readers;
using HomeworkKit.Research.Readers;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;
using Calendar = Ical.Net.Calendar;

namespace HomeworkKit.ICalendar.Tests;

/// <summary>Occurrences as calendar entries.</summary>
public sealed class CalendarExportTests
{
    private static readonly HomeworkSchedule Daily = HomeworkSchedule.Daily(new(19, 0), Feeds.Monday);

    [Fact]
    public void An_entry_looks_as_it_was_agreed_to_look()
    {
        // The ids of events are random, and so is the one in the middle of an entry's.
        var cycle = Feeds.Agreed(HomeworkSchedule.Once(Feeds.Monday, new(19, 0)));
        var text = Feeds.Text(Feeds.Of(cycle)).Replace($"{cycle.Events[0].Id.Value:N}", "REVISION", StringComparison.Ordinal);
        GoldenFile.CheckAt(
            SourceTree.Path("tests", "HomeworkKit.ICalendar.Tests", "Golden", "entry.ics"),
            text.Replace("\r\n ", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_cycle_at_the_same_moment_gives_the_same_bytes()
    {
        var cycle = Feeds
            .Agreed(Daily)
            .Pause(Feeds.Client, Feeds.Now + Duration.FromDays(2), returnsOn: Feeds.Monday.PlusDays(5), zone: Feeds.Berlin)
            .OrThrow();
        Assert.Equal(Feeds.Text(Feeds.Of(cycle)), Feeds.Text(Feeds.Of(cycle)));
    }

    [Fact]
    public void No_word_of_any_kind_of_homework_stands_in_a_feed()
    {
        const string sentinel = "zq-sentinel-";
        foreach (var cycle in ExampleCycles.Of(HomeworkCatalog.BuiltIn, static word => sentinel + word.Replace(' ', '-')))
        {
            var start = cycle.Events[0].At;
            var text = Feeds.Text(new[] { cycle }.ToCalendar(ScheduleContext.In(DateTimeZone.Utc), new CalendarOptions { Domain = "clinic.example" }, start));
            Assert.Contains("SUMMARY:Reminder", text, StringComparison.Ordinal);
            Assert.DoesNotContain("sentinel", text, StringComparison.Ordinal);
            Assert.DoesNotContain(cycle.Catalog.KindOf(cycle.Assignment.Task!)!.Name.ToString(), text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("homework", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Three_times_a_week_is_one_entry_for_the_first_day_of_each_week()
    {
        var calendar = Feeds.Of(Feeds.Agreed(HomeworkSchedule.TimesPerWeek(3, Feeds.Monday)));
        Assert.Equal(["2026-03-02", "2026-03-09"], calendar.Events.Select(static entry => entry.Start!.Date.ToString("O", null)).Take(2));
        Assert.All(calendar.Events, static entry => Assert.True(entry.IsAllDay));
    }

    [Fact]
    public void The_entry_of_a_quota_is_the_same_from_wherever_in_the_week_one_looks()
    {
        var cycle = Feeds.Agreed(HomeworkSchedule.TimesPerWeek(3, Feeds.Monday));
        var sunday = new Interval(Feeds.Now + Duration.FromDays(6), Feeds.Now + Duration.FromDays(6.2));
        Assert.Equal(Feeds.Of(cycle).Events[0]!.Uid, Assert.Single(Feeds.Of(cycle, Feeds.Options with { Window = sunday }).Events).Uid);
    }

    [Fact]
    public void Work_as_needed_has_no_entry() => Assert.Empty(Feeds.Of(Feeds.Agreed(HomeworkSchedule.AsNeeded("when it gets loud", Feeds.Monday))).Events);

    [Fact]
    public void Random_prompts_are_not_told_in_advance()
    {
        var prompts = new RandomPrompts { PerDay = 3, From = new(9, 0), To = new(20, 0), Seed = 7 };
        var cycle = Feeds.Agreed(HomeworkSchedule.Of(prompts, Feeds.Monday));
        Assert.NotEmpty(cycle.OccurrencesIn(Feeds.Berlin).Between(Feeds.Options.Window!.Value));
        Assert.Empty(Feeds.Of(cycle).Events);
    }

    [Fact]
    public void Nothing_is_in_the_calendar_before_the_yes()
    {
        var proposed = HomeworkCycle.Propose(Feeds.Plan(Daily), Feeds.Clinician, Feeds.Now, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Empty(Feeds.Of(proposed).Events);
    }

    [Fact]
    public void What_a_pause_sets_aside_is_cancelled_under_its_old_id_with_a_higher_number()
    {
        var before = Feeds.Agreed(Daily);
        var after = before.Pause(Feeds.Client, Feeds.Now + Duration.FromDays(2), returnsOn: Feeds.Monday.PlusDays(5), zone: Feeds.Berlin).OrThrow();
        var (old, now) = (Feeds.Of(before).Events, Feeds.Of(after).Events);
        Assert.Equal(old.Select(static entry => entry.Uid), now.Select(static entry => entry.Uid));
        Assert.Equal([4, 5, 6], now.Where(static entry => entry.Status == "CANCELLED").Select(static entry => entry.Start!.Day));
        Assert.All(old.Zip(now), static pair => Assert.True(pair.Second.Sequence > pair.First.Sequence));
    }

    [Fact]
    public void What_a_new_plan_replaces_is_cancelled_and_what_came_before_it_stays()
    {
        var before = Feeds.Agreed(Daily);
        var after = before
            .Revise(
                Feeds.Plan(HomeworkSchedule.Daily(new(8, 0), Feeds.Monday)),
                Feeds.Clinician,
                Feeds.Now + Duration.FromDays(1),
                agreed: AgreementMode.InSession,
                from: Feeds.Monday.PlusDays(4),
                zone: Feeds.Berlin)
            .OrThrow();
        var entries = Feeds.Of(after).Events;
        Assert.Equal(entries.Count, entries.Select(static entry => entry.Uid).Distinct().Count());
        Assert.Equal(
            entries.Where(static entry => entry.Status == "CANCELLED").Select(static entry => entry.Start!.Date),
            Feeds.Of(before).Events.Select(static entry => entry.Start!.Date).Where(static date => date.Day >= 6));
        Assert.All(entries.Where(static entry => entry.Status == "CONFIRMED"), static entry => Assert.Equal(entry.Start!.Day < 6 ? 18 : 7, entry.Start.Hour));
        Assert.DoesNotContain(Feeds.Of(after, Feeds.Options with { IncludeCancelled = false }).Events, static entry => entry.Status == "CANCELLED");
    }

    [Fact]
    public void What_is_still_to_come_when_the_work_stops_is_cancelled()
    {
        var stopped = Feeds.Agreed(Daily).Stop(Feeds.Client, Feeds.Now + Duration.FromDays(3), zone: Feeds.Berlin).OrThrow();
        var entries = Feeds.Of(stopped).Events;
        Assert.Equal(14, entries.Count);
        Assert.All(entries, static entry => Assert.Equal(entry.Start!.Day >= 5 ? "CANCELLED" : "CONFIRMED", entry.Status));
    }

    [Fact]
    public void What_was_recorded_changes_nothing_in_a_feed()
    {
        var before = Feeds.Agreed(Daily);
        var at = Feeds.Now + Duration.FromHours(10);
        var after = before
            .RecordAttempt(
                new()
                {
                    Id = AttemptId.New(at),
                    PerformedAt = at,
                    Outcome = HomeworkKit.AttemptOutcome.NotDone,
                },
                Feeds.Client,
                at)
            .OrThrow();
        Assert.Equal(Feeds.Text(Feeds.Of(before)), Feeds.Text(Feeds.Of(after)));
    }

    [Fact]
    public void An_alarm_is_given_to_those_who_ask_and_never_for_what_is_cancelled_or_takes_a_whole_day()
    {
        var alarm = Feeds.Options with { Alarm = Duration.FromMinutes(10) };
        var paused = Feeds.Agreed(Daily).Pause(Feeds.Client, Feeds.Now + Duration.FromDays(2), zone: Feeds.Berlin).OrThrow();
        Assert.All(Feeds.Of(paused, alarm).Events, static entry => Assert.Equal(entry.Status == "CANCELLED" ? 0 : 1, entry.Alarms.Count));
        Assert.Contains("TRIGGER:-PT10M\r\n", Feeds.Text(Feeds.Of(paused, alarm)), StringComparison.Ordinal);
        Assert.All(Feeds.Of(Feeds.Agreed(HomeworkSchedule.TimesPerWeek(3, Feeds.Monday)), alarm).Events, static entry => Assert.Empty(entry.Alarms));
        Assert.DoesNotContain("VALARM", Feeds.Text(Feeds.Of(paused)), StringComparison.Ordinal);
    }

    [Fact]
    public void To_dos_and_titles_of_ones_own_are_for_those_who_ask()
    {
        var options = Feeds.Options with { AsTodo = true, SummaryOf = static _ => "Für mich; 🌱", Language = "de" };
        var text = Feeds.Text(Feeds.Of(Feeds.Agreed(Daily), options));
        Assert.DoesNotContain("VEVENT", text, StringComparison.Ordinal);
        var todo = Calendar.Load(text)!.Todos[0]!;
        Assert.Equal("Für mich; 🌱", todo.Summary);
        Assert.Contains("SUMMARY;LANGUAGE=de:Für mich\\; 🌱", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_is_of_one_client()
    {
        var other = HomeworkCycle
            .Propose(Feeds.Plan(Daily) with { Client = new("c-43"), Id = AssignmentId.New(Feeds.Now) }, Feeds.Clinician, Feeds.Now, HomeworkCatalog.BuiltIn)
            .OrThrow();
        var thrown = Assert.Throws<ArgumentException>(() =>
            new[] { Feeds.Agreed(Daily), other }.ToCalendar(ScheduleContext.In(Feeds.Berlin), Feeds.Options, Feeds.Now));
        Assert.Equal("cycles", thrown.ParamName);
        Assert.DoesNotContain("c-43", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_could_break_or_forge_a_line_are_refused_by_name()
    {
        foreach (var (options, name) in new (CalendarOptions, string)[]
        {
            (Feeds.Options with { Domain = "clinic.example\r\nATTENDEE:mailto:x" }, "Domain"),
            (Feeds.Options with { Domain = "" }, "Domain"),
            (Feeds.Options with { Summary = "a\nb" }, "Summary"),
            (Feeds.Options with { ProductId = "a\r\nMETHOD:REQUEST" }, "ProductId"),
            (Feeds.Options with { Language = "de:x" }, "Language"),
            (Feeds.Options with { Length = Duration.FromSeconds(90) }, "Length"),
            (Feeds.Options with { Alarm = Duration.FromDays(8) }, "Alarm"),
            (Feeds.Options with { Window = new Interval(Feeds.Now, null) }, "Window"),
            (Feeds.Options with { SummaryOf = static _ => "a\r\nb" }, "SummaryOf"),
        })
        {
            Assert.Equal(name, Assert.Throws<ArgumentException>(() => Feeds.Of(Feeds.Agreed(Daily), options)).ParamName);
        }
    }

    [Fact]
    public void More_entries_than_a_feed_may_have_are_refused()
    {
        var prompts = HomeworkSchedule.EveryNDays(1, [.. Enumerable.Range(0, 40).Select(static i => new LocalTime(8 + (i / 60), i % 60))], Feeds.Monday);
        var occurrences = prompts
            .Occurrences(AssignmentId.New(Feeds.Now), EventId.New(Feeds.Now), Feeds.Berlin)
            .Between(new Interval(Feeds.Now, Feeds.Now + Duration.FromDays(300)));
        Assert.Throws<InvalidOperationException>(() =>
            occurrences.ToCalendar(Feeds.Options with { Window = new Interval(Feeds.Now, Feeds.Now + Duration.FromDays(300)) }, Feeds.Now));
    }

    [Fact]
    public void Every_shared_schedule_is_read_back_at_the_moments_it_has_to_have()
    {
        var read = 0;
        foreach (var (id, occurrences, utc) in ScheduleVectors.Read(SourceTree.Path("tests", "HomeworkKit.Tests", "Vectors", "occurrences.ndjson")))
        {
            var window = new Interval(Instant.FromUtc(1900, 1, 1, 0, 0), Instant.FromUtc(2200, 1, 1, 0, 0));
            var back = Calendar.Load(Feeds.Text(occurrences.ToCalendar(Feeds.Options with { Window = window }, Feeds.Now)))!;
            Assert.True(
                utc.SequenceEqual(
                    back.Events.Select(static entry => entry.Start!.AsUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture))
                        .Distinct()
                        .Order(StringComparer.Ordinal)),
                id);
            Assert.Equal(back.Events.Count, back.Events.Select(static entry => entry.Uid).Distinct().Count());
            read++;
        }

        Assert.True(read > 40);
    }

    [Fact]
    public void A_session_that_was_reviewed_and_goes_on_keeps_its_entries()
    {
        var at = Feeds.Now + Duration.FromDays(1);
        var tried = Feeds
            .Agreed(Daily)
            .RecordAttempt(
                new()
                {
                    Id = AttemptId.New(at),
                    PerformedAt = at,
                    Outcome = HomeworkKit.AttemptOutcome.Done,
                },
                Feeds.Client,
                at)
            .OrThrow();
        var submitted = tried.Submit(Feeds.Client, at + Duration.FromMinutes(1), zone: Feeds.Berlin).OrThrow();
        var reviewed = submitted
            .Review(ReviewDecision.Continue, new Review(), Feeds.Clinician, at + Duration.FromMinutes(2), agreed: AgreementMode.InSession, zone: Feeds.Berlin)
            .OrThrow();
        var (before, after) = (Feeds.Of(tried).Events, Feeds.Of(reviewed).Events);
        Assert.Equal(
            before.Select(static entry => (entry.Uid, entry.Start)),
            after.Where(static entry => entry.Status == "CONFIRMED").Select(static entry => (entry.Uid, entry.Start)));
    }
}
