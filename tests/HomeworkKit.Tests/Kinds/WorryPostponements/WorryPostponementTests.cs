using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds.WorryPostponements;

public sealed class WorryPostponementTests
{
    private static readonly (WorryPostponementTask Task, WorryPostponement Entry) Example = Judged.Example(WorryPostponementKind.Instance);
    private static readonly WorryPostponementTask Task = Example.Task;
    private static readonly WorryPostponement Entry = Example.Entry;
    private static readonly NoticedWorry Worry = Entry.Worries[0];

    [Fact]
    public void A_form_that_does_not_exist_is_an_error() => Judged.Finds(WorryPostponementRules.FormUnknown, Task with { Form = (WorryPeriodForm)99 });

    [Fact]
    public void A_worry_period_needs_a_time_a_place_and_a_length()
    {
        Judged.Finds(WorryPostponementRules.TimeMissing, Task with { WorryTime = null });
        Judged.Finds(WorryPostponementRules.PlaceMissing, Task with { Place = "" });
        Judged.Finds(WorryPostponementRules.PlannedMinutesMissing, Task with { PlannedMinutes = null });
        Judged.FindsNot(WorryPostponementRules.PlannedMinutesUnusual, Task with { PlannedMinutes = null });
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void A_worry_period_outside_15_to_30_minutes_is_odd(int minutes, bool odd)
    {
        var report = HomeworkCatalog.BuiltIn.Validate(Task with { PlannedMinutes = minutes });
        Assert.Equal(odd, report.Warnings.Any(static finding => finding.Code == WorryPostponementRules.PlannedMinutesUnusual.Code));
    }

    [Fact]
    public void No_worry_is_missing() => Judged.Finds(WorryPostponementRules.WorryMissing, Task, Entry with { Worries = [] });

    [Fact]
    public void A_worry_needs_words_a_time_a_strength_and_whether_it_was_put_off()
    {
        var blank = With(new NoticedWorry());
        Judged.Finds(WorryPostponementRules.WorryTextMissing, Task, blank, "worries[0].text");
        Judged.Finds(WorryPostponementRules.NoticedMissing, Task, blank, "worries[0].noticedAt");
        Judged.Finds(WorryPostponementRules.IntensityMissing, Task, blank, "worries[0].intensity");
        Judged.Finds(WorryPostponementRules.PostponedMissing, Task, blank, "worries[0].postponed");
    }

    [Fact]
    public void Whether_it_still_mattered_is_missing_only_for_a_worry_that_was_put_off()
    {
        Judged.Finds(WorryPostponementRules.RelevanceMissing, Task, With(Worry with { StillRelevant = null }), "worries[0].stillRelevant");
        Judged.FindsNot(WorryPostponementRules.RelevanceMissing, Task, With(Worry with { StillRelevant = null, Postponed = false }));
    }

    [Fact]
    public void A_worry_that_was_not_put_off_was_not_looked_at_again()
    {
        Judged.Finds(WorryPostponementRules.LaterWithoutPostponing, Task, With(Worry with { Postponed = false, Handling = null }), "worries[0].postponed");
        Judged.Finds(WorryPostponementRules.LaterWithoutPostponing, Task, With(Worry with { Postponed = false, StillRelevant = null }), "worries[0].postponed");
        Judged.FindsNot(WorryPostponementRules.LaterWithoutPostponing, Task, With(Worry with { Postponed = null }));
    }

    [Fact]
    public void A_way_of_handling_that_does_not_exist_is_an_error() =>
        Judged.Finds(WorryPostponementRules.HandlingUnknown, Task, With(Worry with { Handling = (WorryHandling)99 }), "worries[0].handling");

    [Fact]
    public void A_sort_and_an_outcome_are_missing_only_where_they_were_asked_for()
    {
        Judged.Finds(WorryPostponementRules.TypeMissing, Task, With(Worry with { Type = null }), "worries[0].type");
        Judged.Finds(WorryPostponementRules.OutcomeMissing, Task, With(Worry with { Outcome = null }), "worries[0].outcome");
        Judged.FindsNot(WorryPostponementRules.TypeMissing, Task with { AskType = null }, With(Worry with { Type = null }));
        Judged.FindsNot(WorryPostponementRules.OutcomeMissing, Task with { AskOutcome = null }, With(Worry with { Outcome = null }));
    }

    [Fact]
    public void A_sort_or_an_outcome_that_does_not_exist_is_an_error()
    {
        Judged.Finds(WorryPostponementRules.TypeUnknown, Task, With(Worry with { Type = (WorryType)99 }), "worries[0].type");
        Judged.Finds(WorryPostponementRules.OutcomeUnknown, Task, With(Worry with { Outcome = (WorryOutcome)99 }), "worries[0].outcome");
    }

    [Fact]
    public void What_happened_although_nothing_is_known_yet_is_odd() =>
        Judged.Finds(
            WorryPostponementRules.HappenedYetNotKnown,
            Task,
            With(Worry with { Outcome = WorryOutcome.NotYetKnown, WhatHappened = "It rained." }),
            "worries[0].outcome");

    [Fact]
    public void Worries_that_went_better_are_counted_over_those_that_are_known()
    {
        Assert.Equal(100, Entry.PercentBetterThanFeared);
        Assert.Equal(50, (Entry with { Worries = [.. Entry.Worries.Take(2), Worry with { Outcome = WorryOutcome.WorseThanFeared }] }).PercentBetterThanFeared);
        Assert.Null(With(Worry).PercentBetterThanFeared);
    }

    [Fact]
    public void Minutes_used_are_missing() => Judged.Finds(WorryPostponementRules.MinutesUsedMissing, Task, Entry with { MinutesUsed = null });

    [Fact]
    public void More_minutes_than_planned_are_odd()
    {
        Judged.Finds(WorryPostponementRules.MinutesOver, Task, Entry with { MinutesUsed = 21 });
        Judged.FindsNot(WorryPostponementRules.MinutesOver, Task, Entry with { MinutesUsed = 20 });
        Judged.FindsNot(WorryPostponementRules.MinutesOver, Task with { PlannedMinutes = null }, Entry with { MinutesUsed = 21 });
    }

    [Fact]
    public void Beliefs_are_missing_only_where_they_are_tested()
    {
        var open = Entry with { UncontrollabilityBefore = null, UncontrollabilityAfter = null };
        Judged.Finds(WorryPostponementRules.BeliefBeforeMissing, Task, open);
        Judged.Finds(WorryPostponementRules.BeliefAfterMissing, Task, open);
        Judged.FindsNot(WorryPostponementRules.BeliefBeforeMissing, Task with { Form = WorryPeriodForm.StimulusControl }, open);
        Judged.FindsNot(WorryPostponementRules.BeliefAfterMissing, Task with { Form = WorryPeriodForm.StimulusControl }, open);
    }

    [Fact]
    public void A_worry_noticed_after_the_period_in_which_it_was_looked_at_is_odd()
    {
        var late = Worry with { NoticedAt = Entry.PeriodStartedAt + Duration.FromSeconds(1) };
        Judged.Finds(WorryPostponementRules.NoticedAfterPeriod, Task, With(late), "worries[0]");
        Judged.FindsNot(WorryPostponementRules.NoticedAfterPeriod, Task, With(late with { StillRelevant = null }));
        Judged.FindsNot(WorryPostponementRules.NoticedAfterPeriod, Task, With(late) with { PeriodStartedAt = null });
        Judged.FindsNot(WorryPostponementRules.NoticedAfterPeriod, Task, With(Worry with { NoticedAt = Entry.PeriodStartedAt }));
    }

    [Fact]
    public void The_example_has_its_percentages()
    {
        Assert.Equal(66.67m, decimal.Round(Entry.PercentPostponed!.Value, 2));
        Assert.Equal(50, Entry.PercentNoLongerRelevant);
        Assert.Equal(-25, Entry.UncontrollabilityChange);
    }

    [Fact]
    public void A_percentage_without_a_denominator_is_null()
    {
        var empty = new WorryPostponement();
        Assert.Null(empty.PercentPostponed);
        Assert.Null(empty.PercentNoLongerRelevant);
        Assert.Null(empty.UncontrollabilityChange);
        Assert.Null((Entry with { UncontrollabilityBefore = null }).UncontrollabilityChange);
        var notPutOff = With(Worry with { Postponed = false, StillRelevant = false });
        Assert.Equal(0, notPutOff.PercentPostponed);
        Assert.Null(notPutOff.PercentNoLongerRelevant);
    }

    [Law(4201)]
    public Property Percentages_stay_between_0_and_100_and_do_not_depend_on_order()
    {
        var answers = Gen.Elements<bool?>(null, true, false);
        var worries = from postponed in answers from relevant in answers select new NoticedWorry { Postponed = postponed, StillRelevant = relevant };
        return Law.Holds(Gen.ListOf(worries), list =>
        {
            var (day, turned) = (new WorryPostponement { Worries = [.. list] }, new WorryPostponement { Worries = [.. list.AsEnumerable().Reverse()] });
            Assert.True(day.PercentPostponed is null or (>= 0 and <= 100));
            Assert.True(day.PercentNoLongerRelevant is null or (>= 0 and <= 100));
            Assert.Equal((day.PercentPostponed, day.PercentNoLongerRelevant), (turned.PercentPostponed, turned.PercentNoLongerRelevant));
            Assert.Equal(list.Exists(static worry => worry.Postponed is not null), day.PercentPostponed is not null);
        });
    }

    private static WorryPostponement With(params NoticedWorry[] worries) => Entry with { Worries = worries };
}
