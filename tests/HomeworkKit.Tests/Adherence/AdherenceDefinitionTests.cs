using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

/// <summary>The worked examples: one week, and what each definition says of it.</summary>
public sealed class AdherenceDefinitionTests
{
    // Monday on time, Tuesday late (Wednesday morning would be on time for Wednesday, so Tuesday is named), Wednesday in part, Thursday not done, Friday
    // nothing, the weekend done.
    private static HomeworkCycle TheWeek()
    {
        var cycle = Agreed(Plan(Week()) with { Dose = new() { Minutes = new(10, 20) } });
        var tuesday = cycle.OccurrencesIn(DateTimeZone.Utc).On(Monday.PlusDays(1))[0].Id;
        return cycle
            .With(At(1, 19), change: static attempt => attempt with { EndedAt = attempt.PerformedAt + Duration.FromMinutes(15) })
            .With(At(3, 8), change: attempt => attempt with { OccurrenceId = tuesday, EndedAt = attempt.PerformedAt + Duration.FromMinutes(10) })
            .With(At(3, 20), AttemptOutcome.Partly, static attempt => attempt with { EndedAt = attempt.PerformedAt + Duration.FromMinutes(5) })
            .With(At(4, 20), AttemptOutcome.NotDone)
            .With(At(6, 19), recorded: At(8, 9))
            .With(At(7, 19), change: static attempt => attempt with { EndedAt = attempt.PerformedAt + Duration.FromMinutes(30) });
    }

    [Theory]
    [InlineData("final-strict", "3 of 7")] // Monday, Saturday, Sunday
    [InlineData("final-lenient", "4.5 of 7")] // those, Tuesday, and half of Wednesday
    [InlineData("so-far-strict", "3 of 7")] // the week is over: all of it is so far
    [InlineData("so-far-lenient", "4.5 of 7")]
    [InlineData("dose-minutes", "60 of 70")] // 15 + 10 + 5 + 30 of seven times ten
    [InlineData("any-practice-per-day", "4 of 7")] // Monday, Wednesday (twice), Saturday, Sunday
    public void The_worked_example_of_each_definition_holds(string id, string expected) =>
        Assert.Equal(
            expected,
            TheWeek().Adherence(AdherenceDefinition.BuiltIn.Single(definition => definition.Id == id), AfterTheWeek, AdherenceContext.Utc).Said());

    [Theory]
    [InlineData("final-strict", "1 of 7")]
    [InlineData("final-lenient", "2.5 of 7")]
    [InlineData("so-far-strict", "1 of 3")] // Monday to Wednesday have closed
    [InlineData("so-far-lenient", "2.5 of 3")]
    [InlineData("dose-minutes", "30 of 30")]
    [InlineData("any-practice-per-day", "2 of 3")]
    public void While_the_week_is_running_each_definition_says_what_it_can(string id, string expected) =>
        Assert.Equal(
            expected,
            TheWeek().Adherence(AdherenceDefinition.BuiltIn.Single(definition => definition.Id == id), At(4, 12), AdherenceContext.Utc).Said());

    [Fact]
    public void Several_definitions_in_one_pass_say_what_each_says_alone()
    {
        var cycle = TheWeek();
        var together = cycle.Adherence(AdherenceDefinition.BuiltIn, AfterTheWeek, AdherenceContext.Utc);
        Assert.Equal(AdherenceDefinition.BuiltIn.Select(definition => cycle.Adherence(definition, AfterTheWeek, AdherenceContext.Utc)), together);
    }

    [Fact]
    public void A_definition_can_demand_that_it_is_written_down_soon()
    {
        var demanding = AdherenceDefinition.FinalStrict with { Id = "acme/soon", EnteredWithin = Duration.FromHours(2) };
        var result = Assert.IsType<Measured>(TheWeek().Adherence(demanding, AfterTheWeek, AdherenceContext.Utc));
        Assert.Equal("2 of 7", result.Said());
        Assert.Equal(1, result.EnteredTooLate);
    }

    [Fact]
    public void How_soon_it_was_written_down_is_counted_from_its_end()
    {
        var demanding = AdherenceDefinition.FinalStrict with { Id = "acme/soon", EnteredWithin = Duration.FromMinutes(45) };
        var cycle = Agreed()
            .With(At(1, 19), change: static attempt => attempt with { EndedAt = At(1, 20) }, recorded: At(1, 20, 45))
            .With(At(2, 19), recorded: At(2, 20, 45));
        Assert.Equal("1 of 7", cycle.Adherence(demanding, AfterTheWeek, AdherenceContext.Utc).Said());
    }

    [Fact]
    public void A_day_on_which_the_next_period_begins_is_of_that_one_alone()
    {
        var quota = HomeworkSchedule.TimesPerWeek(2, Monday, zone: ZonePolicy.Fixed("Europe/London")) with { End = Monday.PlusDays(13) };
        var cycle = Agreed(quota).With(At(8, 9));
        Assert.Equal("1 of 4", cycle.Adherence(AdherenceDefinition.AnyPracticePerDay, At(20, 0), AdherenceContext.In(London)).Said());
    }

    [Fact]
    public void More_minutes_than_agreed_are_told_and_complete_no_more_than_all()
    {
        var cycle = Agreed(Plan(Week()) with { Dose = new() { Minutes = 10 } })
            .With(At(1, 19), change: static attempt => attempt with { EndedAt = attempt.PerformedAt + Duration.FromMinutes(50) });
        var result = Assert.IsType<Measured>(cycle.Adherence(AdherenceDefinition.DoseMinutes, At(3, 12), AdherenceContext.Utc));
        Assert.Equal((2.5m, 1m), (result.Ratio, result.Completion));
    }

    [Fact]
    public void Without_an_agreed_length_minutes_have_no_denominator() =>
        Assert.IsType<NothingDue>(Agreed().With(At(1, 19)).Adherence(AdherenceDefinition.DoseMinutes, AfterTheWeek, AdherenceContext.Utc));

    [Fact]
    public void The_denominator_can_follow_the_plan_as_it_was_first_agreed()
    {
        var cycle = Agreed();
        var fewer = cycle.Assignment with { Schedule = Week() with { End = Monday.PlusDays(3) } };
        cycle = cycle.With(At(1, 19)).Revise(fewer, Client, At(2, 9)).OrThrow();
        var original = AdherenceDefinition.FinalStrict with { Id = "acme/original", Basis = PlanBasis.AsOriginallyAgreed };
        Assert.Equal("1 of 4", cycle.Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, AdherenceContext.Utc).Said());
        Assert.Equal("1 of 7", cycle.Adherence(original, AfterTheWeek, AdherenceContext.Utc).Said());
    }

    [Fact]
    public void A_lateness_cap_is_the_definition_s_own()
    {
        var cycle = Agreed(Week() with { Window = CompletionWindow.OfMinutes(60, 60) }).With(At(8, 2));
        Assert.Equal("1 of 7", cycle.Adherence(AdherenceDefinition.FinalLenient, AfterTheWeek, AdherenceContext.Utc).Said());
        Assert.Equal(
            "0 of 7",
            cycle
                .Adherence(AdherenceDefinition.FinalLenient with { Id = "acme/cap", LateWithin = Duration.FromHours(6) }, AfterTheWeek, AdherenceContext.Utc)
                .Said());
    }

    [Fact]
    public void A_quota_asks_for_as_many_days_as_times_and_any_days_fill_it()
    {
        var cycle = Agreed(HomeworkSchedule.TimesPerWeek(3, Monday, ZonePolicy.Fixed("Europe/London")) with { End = Monday.PlusDays(6) })
            .With(At(6, 10)).With(At(7, 10)).With(At(7, 20));
        Assert.Equal("2 of 3", cycle.Adherence(AdherenceDefinition.AnyPracticePerDay, AfterTheWeek, AdherenceContext.Utc).Said());
        Assert.Equal("3 of 3", cycle.Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, AdherenceContext.Utc).Said());
    }

    [Fact]
    public void A_host_s_definition_is_judged_and_a_wrong_one_measures_nothing()
    {
        var wrong = new AdherenceDefinition
        {
            Id = "Not A Name",
            Version = 0,
            LateWithin = Duration.FromHours(-1),
            Credits =
            [
                new() { Status = OccurrenceStatus.Done, Credit = 2 },
                new() { Status = OccurrenceStatus.Done, Credit = 1 },
                new() { Status = OccurrenceStatus.NoEntry, Credit = 1 },
            ],
        };
        Assert.Equal(
            [
                "adherence/credit-out-of-range",
                "adherence/duration-negative",
                "adherence/id-form",
                "adherence/status-twice",
                "adherence/status-without-attempt",
                "adherence/version-out-of-range",
            ],
            new AdherenceDefinitionValidator().GetReport(wrong).Errors.Select(static finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.Throws<ArgumentException>(() => Agreed().Adherence(wrong, AfterTheWeek, AdherenceContext.Utc));
        Assert.All(AdherenceDefinition.BuiltIn, static definition => Assert.True(new AdherenceDefinitionValidator().GetReport(definition).IsComplete));
    }

    [Fact]
    public void Definitions_and_results_survive_JSON()
    {
        var json = new HomeworkKit.HomeworkJson(HomeworkCatalog.BuiltIn);
        foreach (
            var result in TheWeek()
                .Adherence(AdherenceDefinition.BuiltIn, AfterTheWeek, AdherenceContext.Utc)
                .Append(Agreed().Adherence(AdherenceDefinition.SoFarStrict, Start, AdherenceContext.Utc))
                .Append(Agreed().Adherence(AdherenceDefinition.FinalStrict, Start, AdherenceContext.Utc)))
        {
            Assert.Equal(result, json.ReadValue<AdherenceResult>(json.WriteValue(result)));
            Assert.Equal(result.Definition, json.ReadValue<AdherenceDefinition>(json.WriteValue(result.Definition)));
        }
    }
}
