using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>A document whose schedule has no elements, or is in a zone that this machine does not know, was read, and then every use of it threw.</summary>
public sealed class APlanThatCannotBeUsed
{
    private static readonly Instant Now = JsonSamples.At("2026-03-04T12:00:00Z");
    private static readonly AdherenceContext London = AdherenceContext.In(DateTimeZoneProviders.Tzdb["Europe/London"]);

    public static TheoryData<string, string, string> Broken => new()
    {
        { "\"zone\":\"Europe/London\"", "\"zone\":\"Mars/Olympus\"", ScheduleCodes.UnknownZone },
        { "\"elements\":", "\"were\":", ScheduleCodes.NoElements },
        { "\"start\":\"2026-03-02\"", "\"start\":\"-9998-01-01\"", ScheduleCodes.DateOutOfRange },
        { "\"start\":\"2026-03-02\"", "\"start\":\"9999-12-31\"", ScheduleCodes.DateOutOfRange },
        { "\"start\":\"2026-03-02\"", "\"start\":\"2026-03-02\",\"count\":-5", ScheduleCodes.CountOutOfRange },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void It_is_read_and_kept_and_counts_as_one_without_occurrences(string sound, string broken, string code)
    {
        var cycle = Read(sound, broken);
        Assert.Equal(cycle, JsonSamples.Json.Read(JsonSamples.Json.Write(cycle)));
        Assert.Empty(cycle.OccurrencesIn(London.Schedule).Between(new Interval(null, null)));
        Assert.Null(cycle.OccurrencesIn(London.Schedule).Next(Now));
        Assert.IsType<NothingDue>(cycle.Adherence(AdherenceDefinition.FinalLenient, Now, London));
        Assert.Single(PracticeSession.Of(cycle, Now, London));
        Assert.Equal(cycle, cycle.KeepUp(Now, London));
        Assert.Single(cycle.Match(Now, London).Attempts);
        Assert.DoesNotContain(code, SessionDigest.For([cycle], JsonSamples.Clinician, Now, London).ToText(DateTimeZone.Utc), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Every_use_reports_it(string sound, string broken, string code)
    {
        var cycle = Read(sound, broken);
        Assert.Contains(code, cycle.OccurrencesIn(London.Schedule).Problems.Select(static problem => problem.Code));
        Assert.Contains(code, cycle.Match(Now, London).Problems.Select(static problem => problem.Code));
        Assert.Contains(
            (cycle.Id, code),
            Agenda.For([cycle], new LocalDate(2026, 3, 4), Now, London).Problems.Select(static problem => (problem.Assignment, problem.Code)));
        var item = Assert.Single(SessionDigest.For([cycle], JsonSamples.Clinician, Now, London).Items);
        Assert.Contains(code, item.Problems.Select(static problem => problem.Code));
        Assert.Contains(
            "can't be worked out",
            SessionDigest.For([cycle], JsonSamples.Clinician, Now, London).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
        Assert.Equal(
            (CycleCodes.ScheduleUnusable, JsonSamples.EventNumber(1)),
            cycle
                .Warnings(Now)
                .Where(static warning => warning.Code == CycleCodes.ScheduleUnusable)
                .Select(static warning => (warning.Code, warning.Event))
                .Single());
    }

    [Fact]
    public void A_sound_plan_reports_nothing()
    {
        var cycle = Read("\"kind\"", "\"kind\"");
        Assert.Empty(cycle.OccurrencesIn(London.Schedule).Problems);
        Assert.Empty(Agenda.For([cycle], new LocalDate(2026, 3, 4), Now, London).Problems);
        Assert.NotEmpty(Agenda.For([cycle], new LocalDate(2026, 3, 4), Now, London).Items);
        Assert.DoesNotContain(CycleCodes.ScheduleUnusable, cycle.Warnings(Now).Select(static warning => warning.Code));
    }

    [Fact]
    public void An_agenda_answers_for_the_first_and_the_last_date_and_moment_there_are()
    {
        var cycle = Read("\"kind\"", "\"kind\"");
        foreach (var zone in (string[])["Pacific/Kiritimati", "Etc/GMT+12", "Europe/London", "UTC"])
        {
            var place = AdherenceContext.In(DateTimeZoneProviders.Tzdb[zone]);
            foreach (
                var day in (LocalDate[])[LocalDate.MinIsoValue, LocalDate.MinIsoValue.PlusDays(6), LocalDate.MaxIsoValue.PlusDays(-6), LocalDate.MaxIsoValue])
            {
                foreach (var now in (Instant[])[Instant.MinValue, Now, Instant.MaxValue])
                {
                    var agenda = Agenda.For([cycle], day, now, place);
                    Assert.Equal((day, 0), (agenda.Day, agenda.Week.Times));
                    Assert.InRange(day, agenda.Week.From, agenda.Week.To);
                }
            }
        }
    }

    [Fact]
    public void As_of_the_last_moment_there_is_everything_has_an_answer()
    {
        var cycle = Read("\"start\":\"2026-03-02\"", "\"start\":\"2026-03-02\",\"end\":\"2026-03-08\"");
        Assert.Equal(7, Assert.IsType<Measured>(cycle.Adherence(AdherenceDefinition.FinalLenient, Instant.MaxValue, London)).Denominator);
        Assert.NotEmpty(SessionDigest.For([cycle], JsonSamples.Clinician, Instant.MaxValue, London).ToText(London.Schedule.ClientZone));
        Assert.DoesNotContain(cycle.Warnings(Instant.MaxValue), static warning => warning.Code == CycleCodes.ClockAhead);
        Assert.Single(PracticeSession.Of(cycle, Instant.MaxValue, London));
    }

    [Fact]
    public void A_history_whose_plan_names_another_assignment_is_no_history()
    {
        var events = JsonSamples.Cycle(MoodLogKind.Instance).Events;
        var proposed = (HomeworkProposed)events[0];
        var refused = HomeworkCycle.Replay(
            [proposed with { Plan = proposed.Plan with { Id = JsonSamples.AssignmentNumber(7) } }, .. events.Skip(1)],
            HomeworkCatalog.BuiltIn);
        Assert.Equal(CycleCodes.OtherAssignment, Assert.IsType<Refused>(refused).Code);
    }

    private static HomeworkCycle Read(string sound, string broken)
    {
        // Up to the attempt, while times are asked for.
        var events = JsonSamples.Cycle(MoodLogKind.Instance).Events.Take(3).ToArray();
        var written = JsonSamples.Json.Write(JsonSamples.Replayed(HomeworkCatalog.BuiltIn, events));
        Assert.Contains(sound, written, StringComparison.Ordinal);
        return JsonSamples.Json.Read(written.Replace(sound, broken, StringComparison.Ordinal));
    }
}
