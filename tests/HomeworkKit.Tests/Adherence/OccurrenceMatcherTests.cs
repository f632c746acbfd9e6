using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

/// <summary>The rules of matching, one by one, and all of them against a reference that looks at everything every time.</summary>
public sealed class OccurrenceMatcherTests
{
    private static readonly IReadOnlyList<Occurrence> Evenings = Expand(Week() with { Window = CompletionWindow.OfMinutes(60, 180) });

    [Fact]
    public void An_attempt_that_names_its_occurrence_is_for_that_one_whenever_it_was_made()
    {
        Assert.Equal(OccurrenceStatus.DoneEarly, StatusOf(2, Named(At(1, 19), 2)));
        Assert.Equal(OccurrenceStatus.Done, StatusOf(2, Named(At(3, 19), 2)));
        Assert.Equal(OccurrenceStatus.DoneLate, StatusOf(2, Named(At(9, 19), 2)));
    }

    [Fact]
    public void A_named_occurrence_that_is_answered_as_well_already_leaves_the_attempt_extra()
    {
        var matches = Match([Named(At(3, 19), 2), Named(At(3, 20), 2)]);
        Assert.Equal([AttemptAllocation.Answers, AttemptAllocation.Extra], matches.Attempts.Select(static attempt => attempt.Allocation));
    }

    [Fact]
    public void A_name_that_nobody_knows_is_told_and_the_work_counts_all_the_same()
    {
        var unknown = new TimedAttempt(At(1, 19), AttemptOutcome.Done) { Answers = Evenings[0].Id with { Element = 7 } };
        var matched = Assert.Single(Match([unknown]).Attempts);
        Assert.True(matched.NamesUnknownOccurrence);
        Assert.Equal(Evenings[0].Id, matched.Occurrence);
    }

    [Fact]
    public void Practice_during_a_rest_is_extra_and_told_apart()
    {
        var matches = OccurrenceMatcher.Match(
            Evenings,
            [Done(At(2, 19))],
            new MatchConditions
            {
                AsOf = AfterTheWeek,
                Zone = London,
                Pauses = [DateRange.Between(Monday.PlusDays(1), Monday.PlusDays(1))],
            });
        Assert.Equal((1, 1), (matches.Counts.Extra, matches.Counts.WhileSetAside));
    }

    [Fact]
    public void A_better_answer_stands_with_its_own_timing_and_partial_attempts_never_add_up()
    {
        Assert.Equal(OccurrenceStatus.Partly, StatusOf(0, new(At(1, 19), AttemptOutcome.Partly), new(At(1, 20), AttemptOutcome.Partly)));
        Assert.Equal(OccurrenceStatus.DoneLate, StatusOf(0, new(At(1, 19), AttemptOutcome.Partly), Named(At(2, 1), 0)));
        var matches = Match([new(At(1, 19), AttemptOutcome.Partly), new(At(1, 20), AttemptOutcome.Done), new(At(1, 21), AttemptOutcome.Partly)]);
        Assert.Equal(
            [AttemptAllocation.Superseded, AttemptAllocation.Answers, AttemptAllocation.Extra],
            matches.Attempts.Select(static attempt => attempt.Allocation));
    }

    [Fact]
    public void Earlier_on_the_same_day_is_early_and_on_another_day_it_is_late_or_extra()
    {
        Assert.Equal(OccurrenceStatus.DoneEarly, StatusOf(0, Done(At(1, 9))));
        Assert.Equal(OccurrenceStatus.DoneLate, StatusOf(6, Done(At(8, 21, 59))));
        Assert.Equal(OccurrenceStatus.NoEntry, StatusOf(6, Done(At(8, 22))));
        Assert.Equal(AttemptAllocation.Extra, Match([Done(At(0, 19))]).Attempts[0].Allocation);
    }

    [Fact]
    public void Windows_are_closed_at_the_start_and_open_at_the_end()
    {
        Assert.Equal(OccurrenceStatus.DoneEarly, StatusOf(0, Done(At(1, 17, 59))));
        Assert.Equal(OccurrenceStatus.Done, StatusOf(0, Done(At(1, 18))));
        Assert.Equal(OccurrenceStatus.Done, StatusOf(0, Done(At(1, 21, 59))));
        Assert.Equal(OccurrenceStatus.DoneLate, StatusOf(0, Done(At(1, 22))));
    }

    [Fact]
    public void At_equal_times_the_lesser_outcome_comes_first()
    {
        var matches = Match([Done(At(1, 19)), new(At(1, 19), AttemptOutcome.NotDone)]);
        Assert.Equal([AttemptAllocation.Superseded, AttemptAllocation.Answers], matches.Attempts.Select(static attempt => attempt.Allocation));
    }

    [Fact]
    public void Attempts_after_the_moment_are_not_there_yet_and_those_in_session_answer_nothing()
    {
        var matches = OccurrenceMatcher.Match(
            Evenings,
            [Done(At(1, 19)), Done(At(1, 19)) with { Setting = Setting.InSession }],
            new MatchConditions { AsOf = At(1, 18, 30), Zone = London });
        Assert.Equal(0, matches.Counts.Recorded);
        Assert.Equal(OccurrenceStatus.Open, matches.Occurrences[0].Status);
        Assert.Equal(
            (1, 0, 1),
            (Match([Done(At(1, 19)) with { Setting = Setting.InSession }]).Counts is var counts ? (counts.InSession, counts.Done, counts.Recorded) : default));
    }

    [Law(20260302, 1500)]
    public Property It_agrees_with_a_reference_that_looks_at_everything_every_time() => Law.Holds(Scenes, static scene =>
        {
            var matches = OccurrenceMatcher.Match(scene.Occurrences, scene.Attempts, scene.Conditions);
            Assert.Equal(
                NaiveMatcher.Statuses(scene.Occurrences, scene.Attempts, scene.Conditions),
                matches.Occurrences.Select(static matched => (matched.Occurrence.Id, matched.Status)));
        });

    [Law(20260303)]
    public Property The_order_of_arrival_changes_nothing() => Law.Holds(Scenes, static scene =>
        {
            var matches = OccurrenceMatcher.Match(scene.Occurrences, scene.Attempts, scene.Conditions);
            Assert.Equal(matches, OccurrenceMatcher.Match(Enumerable.Reverse(scene.Occurrences), Enumerable.Reverse(scene.Attempts), scene.Conditions));
            Assert.Equal(
                matches,
                OccurrenceMatcher.Match(
                    scene.Occurrences,
                    scene.Attempts.OrderBy(static attempt => attempt.Id!.Value.ToString(), StringComparer.Ordinal),
                    scene.Conditions));
        });

    [Law(20260304)]
    public Property One_attempt_never_stands_for_two_occurrences() => Law.Holds(Scenes, static scene =>
        {
            var answers = OccurrenceMatcher
                .Match(scene.Occurrences, scene.Attempts, scene.Conditions)
                .Occurrences.Select(static matched => matched.Answer)
                .OfType<TimedAttempt>()
                .ToList();
            Assert.Equal(answers.Count, answers.Distinct().Count());
        });

    private static readonly Gen<Scene> Scenes =
        from every in Gen.Choose(1, 3)
        from times in Gen.Choose(1, 3)
        from window in Gen.Elements(0, 30, 200, 900)
        from quota in Gen.Choose(0, 2)
        from pausedFrom in Gen.Choose(-3, 9)
        from asOf in Gen.Choose(-600, 16000)
        from late in Gen.Elements(0, 60, 1440)
        from zone in Gen.Elements("Europe/London", "America/New_York", "Pacific/Auckland")
        from size in Gen.Choose(0, 14)
        from attempts in Gen.ArrayOf(Attempts, size)
        select Compose(every, times, window, quota, pausedFrom, asOf, late, zone, attempts);

    private static Gen<(int Minute, int Outcome, int Named, bool InSession)> Attempts =>
        from minute in Gen.Choose(-50, 380).Select(static quarter => quarter * 30)
        from outcome in Gen.Choose(0, 2)
        from named in Gen.Frequency((3, Gen.Constant(-1)), (1, Gen.Choose(0, 12)))
        from inSession in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (minute, outcome, named, inSession);

    private static Scene Compose(
        int every,
        int times,
        int window,
        int quota,
        int pausedFrom,
        int asOf,
        int late,
        string zoneId,
        (int Minute, int Outcome, int Named, bool InSession)[] attempts)
    {
        var zone = DateTimeZoneProviders.Tzdb[zoneId];
        var start = Monday.AtStartOfDayInZone(zone).ToInstant();
        var pauses = pausedFrom < 0 ? [] : new[] { DateRange.Between(Monday.PlusDays(pausedFrom), Monday.PlusDays(pausedFrom + 1)) };
        LocalTime[] clock = [new(7, 0), new(12, 30), new(21, 0)];
        List<ScheduleElement> elements = [new EveryNDays { Days = every, Times = clock[..times] }];
        if (quota > 0)
        {
            elements.Add(new TimesPerPeriod { Times = quota, Every = 4, Unit = PeriodUnit.Days });
        }

        var schedule = HomeworkSchedule.Of(elements, Monday) with
        {
            End = Monday.PlusDays(7),
            Pauses = pauses,
            Window = window == 0 ? null : CompletionWindow.OfMinutes(window / 2, window),
        };
        var occurrences = schedule.Occurrences(default, default, zone).Between(new NodaTime.Interval(null, null)).ToArray();
        return new Scene(
            occurrences,
            [.. attempts.Select((attempt, i) => new TimedAttempt(start + Duration.FromMinutes(attempt.Minute), (AttemptOutcome)attempt.Outcome)
            {
                Id = new AttemptId(new Guid(i + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1])),
                Answers = attempt.Named >= 0 && attempt.Named < occurrences.Length ? occurrences[attempt.Named].Id : null,
                Setting = attempt.InSession ? Setting.InSession : Setting.BetweenSessions,
            })],
            new MatchConditions { AsOf = start + Duration.FromMinutes(asOf), Zone = zone, Pauses = pauses, LateWithin = Duration.FromMinutes(late) });
    }

    private static Occurrence[] Expand(HomeworkSchedule schedule) =>
        [.. schedule.Occurrences(default, default, London).Between(new NodaTime.Interval(null, null))];

    private static TimedAttempt Done(Instant at) => new(at, AttemptOutcome.Done);

    private static TimedAttempt Named(Instant at, int occurrence) => Done(at) with { Answers = Evenings[occurrence].Id };

    private static OccurrenceMatches Match(IEnumerable<TimedAttempt> attempts) =>
        OccurrenceMatcher.Match(Evenings, attempts, new MatchConditions { AsOf = AfterTheWeek, Zone = London });

    private static OccurrenceStatus StatusOf(int occurrence, params TimedAttempt[] attempts) => Match(attempts).Occurrences[occurrence].Status;

    private sealed record Scene(Occurrence[] Occurrences, TimedAttempt[] Attempts, MatchConditions Conditions);
}
