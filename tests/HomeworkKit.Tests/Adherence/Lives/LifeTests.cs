using System.Globalization;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence.Lives;

/// <summary>
/// Random lives against a reference that goes from day to day: every sort of plan, over journeys, changes, rounds and pauses, in about a hundred zones.
/// </summary>
public sealed class LifeTests
{
    private static readonly int LivesForEachZone = int.TryParse(
        Environment.GetEnvironmentVariable("HOMEWORKKIT_LIVES"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var lives)
        ? lives
        : 1;
    private static readonly Duration Week = Duration.FromDays(6);
    private static readonly DateTimeZone[] Zones =
    [
        .. DateTimeZoneProviders.Tzdb.Ids.Where(static (_, index) => index % 6 == 0).Select(static id => DateTimeZoneProviders.Tzdb[id]),
    ];

    [Fact]
    public void Every_day_of_a_life_means_what_a_reader_of_the_rules_makes_of_it()
    {
        Assert.True(Zones.Length >= 60);
        List<string> found = [];
        for (var seed = 0; seed < Zones.Length * LivesForEachZone; seed++)
        {
            var life = new LifeScene(seed, Zones[seed % Zones.Length], Zones);
            found.AddRange(life.Broken.Select(law => $"seed {seed} in {life.Facts.Home.Id}: {law}"));
            foreach (var days in new[] { 9, 25, 60 })
            {
                var asOf = life.Begins + Duration.FromDays(days) + Duration.FromMinutes(17L * (seed % 83));
                found.AddRange(Differences(life, asOf).Select(difference => $"seed {seed} in {life.Facts.Home.Id} as of {asOf}: {difference}"));
            }
        }

        Assert.True(found.Count == 0, $"{found.Count} differences, among them\n{string.Join('\n', found.Take(8))}");
    }

    [Fact]
    public void No_decision_takes_an_occurrence_away_where_it_can_be_answered_days_ahead_either()
    {
        List<string> found = [];
        for (var seed = 0; seed < LivesForEachZone * Zones.Length; seed++)
        {
            var life = new LifeScene(seed, Zones[seed % Zones.Length], Zones, early: 60 * (1 + (seed % 90)));
            found.AddRange(life.Broken.Select(law => $"seed {seed} in {life.Facts.Home.Id}: {law}"));
        }

        Assert.True(found.Count == 0, $"{found.Count} laws broken, among them\n{string.Join('\n', found.Take(8))}");
    }

    private static IEnumerable<string> Differences(LifeScene life, Instant asOf)
    {
        var expected = new LifeReference(life.Facts, asOf);
        var matches = life.Cycle.Match(asOf, life.Place);
        (string What, string Expected, string Actual)[] told =
        [
            ("statuses",
                string.Join(' ', expected.Shown.Select(slot => $"{Number(slot.Plan)}/{slot.Local:MM-dd HH:mm}:{slot.StatusAt(asOf)}")),
                string.Join(
                    ' ',
                    matches.Occurrences.Select(matched => $"{Number(matched.Occurrence.Id.Revision)}/{matched.Occurrence.Local:MM-dd HH:mm}:{matched.Status}"))
            ),
            ("extra", $"{expected.Extra}", $"{matches.Counts.Extra}"),
            ("so far, strictly", $"{expected.Strict(soFar: true)}", Figure(AdherenceDefinition.SoFarStrict)),
            ("so far, leniently", $"{expected.Lenient(soFar: true)}", Figure(AdherenceDefinition.SoFarLenient)),
            ("finally, strictly", $"{expected.Strict(soFar: false)}", Figure(AdherenceDefinition.FinalStrict)),
            ("finally, leniently", $"{expected.Lenient(soFar: false)}", Figure(AdherenceDefinition.FinalLenient)),
            (
                "practice",
                $"{life.Facts.Attempts.Count(attempt => attempt.Stands && attempt.At <= asOf && attempt.Outcome != AttemptOutcome.NotDone)}",
                $"{PracticeSession.Of(life.Cycle, asOf, life.Place).Count}"),
            (
                "reminders",
                string.Join(' ', Reminders(life, asOf, expected)),
                string.Join(' ', life.Cycle.PlanReminders(Request(life, asOf), life.Place, Week).Reminders.Select(static reminder => reminder.At))),
            ("digest", Counted(expected.Shown.Where(slot => slot.Opens <= asOf).Select(slot => slot.StatusAt(asOf))), Counted(life, asOf)),
            Agenda(life, asOf, expected),
        ];
        return told.Where(static one => one.Expected != one.Actual).Select(static one => $"{one.What}\n  expected {one.Expected}\n  actual   {one.Actual}");

        int Number(EventId plan) => life.Facts.Plans.FindIndex(known => known.Id == plan);

        string Figure(AdherenceDefinition definition) => life.Cycle.Adherence(definition, asOf, life.Place).Match(
            nothingDue: "(0, 0)",
            nothingRecorded: static due => $"{(0m, due)}",
            measured: static measured => $"{(measured.Numerator, measured.Denominator)}");
    }

    // What is due in the week, not answered, and not named by what is dated ahead.
    private static IEnumerable<Instant> Reminders(LifeScene life, Instant now, LifeReference expected) =>
        expected
            .Slots.Where(slot =>
                slot is { IsAnyTime: false, Unanswered: null, IsGone: false, Answer: null }
                && slot.Due > now
                && slot.Due < now + Week
                && HasWorkOn(life, slot.Local.Date)
                && !life.Facts.Attempts.Exists(attempt =>
                    attempt.Stands && attempt.At > now && attempt.Named is { } named && named.Revision == slot.Plan && named.Local == slot.Local))
            .Select(static slot => slot.Due)
            .Distinct();

    private static ReminderRequest Request(LifeScene life, Instant now) => new() { Now = now, ClientZone = life.Facts.ZoneAt(now) };

    private static string Counted(IEnumerable<OccurrenceStatus> statuses) =>
        string.Join(' ', statuses.GroupBy(static status => status).OrderBy(static group => group.Key).Select(static group => $"{group.Key}:{group.Count()}"));

    private static string Counted(LifeScene life, Instant asOf)
    {
        var counts = SessionDigest.For([life.Cycle], Clinician, asOf, life.Place).Items.Single().Counts;
        (OccurrenceStatus Status, int Count)[] all =
        [
            (OccurrenceStatus.Open, counts.Open),
            (OccurrenceStatus.Done, counts.Done),
            (OccurrenceStatus.DoneEarly, counts.DoneEarly),
            (OccurrenceStatus.DoneLate, counts.DoneLate),
            (OccurrenceStatus.Partly, counts.Partly),
            (OccurrenceStatus.NotDone, counts.NotDone),
            (OccurrenceStatus.NoEntry, counts.NoEntry),
            (OccurrenceStatus.SetAside, counts.SetAside),
            (OccurrenceStatus.NotApplicable, counts.NotApplicable),
        ];
        return Counted(all.SelectMany(static one => Enumerable.Repeat(one.Status, one.Count)));
    }

    // Each item of today has the status that matching gives it; what is named for today is there; and nothing is asked for while nothing is due.
    private static (string What, string Expected, string Actual) Agenda(LifeScene life, Instant now, LifeReference expected)
    {
        var today = now.InZone(life.Facts.ZoneAt(now)).Date;
        var items = HomeworkKit.Agenda.For([life.Cycle], today, now, life.Place).Items;
        var statuses = items
            .Where(static item => item.Occurrence is not null)
            .ToDictionary(static item => (item.Occurrence!.Value.Revision, item.Occurrence.Value.Local), static item => item.Status!.Value);
        var asks = HasWorkOn(life, today);
        var slots = expected
            .Slots.Where(slot =>
                statuses.ContainsKey((slot.Plan, slot.Local))
                || (!slot.IsAnyTime && slot.Local.Date == today && (slot.Answer is not null || (asks && slot is { Unanswered: null, IsGone: false }))))
            .OrderBy(static slot => slot.Local)
            .Select(slot => $"{slot.Local:MM-dd HH:mm}:{slot.StatusAt(now)}");
        var asked = asks ? 0 : items.Count(static item => item.Section is not (AgendaSection.Done or AgendaSection.NotToday or AgendaSection.Extra));
        return (
            "agenda",
            $"{string.Join(' ', slots)} and 0 too many",
            $"{string.Join(' ', statuses.OrderBy(static item => item.Key.Local).Select(static item => $"{item.Key.Local:MM-dd HH:mm}:{item.Value}"))} and {asked} too many"
        );
    }

    private static bool HasWorkOn(LifeScene life, LocalDate date) => life.Cycle.State switch
    {
        CycleState.Assigned or CycleState.InProgress => true,
        CycleState.Paused => life.Cycle.ReturnsOn is { } back && date >= back,
        _ => false,
    };
}
