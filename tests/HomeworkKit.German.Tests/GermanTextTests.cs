using HomeworkKit.Adherence;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Charts;
using HomeworkKit.Research.Readers;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;
using HomeworkKit.Words;

namespace HomeworkKit.German.Tests;

/// <summary>What people read, in English and in German, side by side.</summary>
public sealed class GermanTextTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly Actor Clinician = Actor.Clinician("clinician-1");
    private static readonly IReadOnlyList<HomeworkCycle> Cycles = ExampleCycles.Of(HomeworkCatalog.BuiltIn);
    private static readonly Instant Now = ExampleCycles.Start + Duration.FromDays(40);

    public static TheoryData<string> Languages() => ["en", "de", "de-formal"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_digest_is_as_it_was_read(string language) =>
        Check($"digest.{language}.txt", SessionDigest.For(Cycles, Clinician, Now, AdherenceContext.Utc).ToText(Berlin, Of(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_ledger_is_as_it_was_read(string language) =>
        Check($"ledger.{language}.txt", PredictionLedger.For(Cycles, Clinician).ToText(Berlin, Of(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_was_filled_in_is_as_it_was_read(string language)
    {
        var words = Of(language);
        var lines = HomeworkCatalog.BuiltIn.Kinds.SelectMany(kind =>
        {
            var example = kind.GetExample();
            return FormAnswers
                .Lines(kind, example.Task, example.Entry, Berlin, words)
                .Select(static line => $"  {line.Question} {line.Answer}")
                .Prepend(kind.TitleIn(words));
        });
        Check($"entries.{language}.txt", string.Join('\n', lines) + "\n");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Charts_are_as_they_were_looked_at(string language)
    {
        ChartOptions options = new() { Title = "1", Words = Of(language) };
        LocalDate monday = new(2026, 3, 2);
        Check(
            $"calendar.{language}.svg",
            CalendarChart.Draw(Enum.GetValues<OccurrenceStatus>().Select((status, day) => new CalendarMark(monday.PlusDays(day), status)), options));
        Check($"ladder.{language}.svg", LadderChart.Draw([new LadderRung("a", 80), new LadderRung("b", null)], options));
        Check(
            $"suds.{language}.svg",
            SudsChart.OverMinutes([new SudsReading { Minute = 0, Value = 80 }, new SudsReading { Minute = 12.5m, Value = 35 }], options));
        Check(
            $"sleep.{language}.svg",
            SleepChart.Draw(
                [
                    new SleepBar(monday, monday.PlusDays(-1) + new LocalTime(22, 30), null, null, monday + new LocalTime(7, 0)),
                    new SleepBar(monday.PlusDays(1), null, null, null, null),
                ],
                options,
                new LocalTime(23, 0),
                new LocalTime(6, 30)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Reminders_are_as_they_were_read_and_refuse_words_that_nobody_reviewed(string language)
    {
        var words = Of(language);
        var start = Instant.FromUtc(2026, 3, 2, 12, 0);
        var plan = new Assignment
        {
            Id = AssignmentId.New(start),
            Client = new("client-1"),
            Clinician = new("clinician-1"),
            Title = "Panic log",
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
            Schedule = HomeworkSchedule.Weekly(
                [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday],
                new LocalTime(19, 0),
                new LocalDate(2026, 3, 2),
                ZonePolicy.Fixed(Berlin.Id)
            ) with
            {
                Reminders = new ReminderPlan { Offsets = [Duration.FromMinutes(-15)] },
            },
        };
        var cycle = HomeworkCycle.Propose(plan, Clinician, start, HomeworkCatalog.BuiltIn).OrThrow().Agree(Actor.Client("client-1"), start).OrThrow();
        List<string> lines = [];
        foreach (var isTold in (bool[])[false, true])
        {
            lines.Add(isTold ? "Told to take words that nobody reviewed:" : "Not told:");
            try
            {
                var text = DiscreetReminderText.In(words, takesUnreviewed: isTold);
                var reminders = cycle
                    .PlanReminders(
                        new ReminderRequest
                        {
                            Now = start,
                            ClientZone = Berlin,
                            Text = text,
                        },
                        AdherenceContext.In(Berlin),
                        Duration.FromDays(10))
                    .Reminders;
                lines.AddRange(reminders.Select(reminder => $"  {words.Moment(reminder.At.InZone(Berlin).LocalDateTime)}  {reminder.Text}"));
            }
            catch (WordsException refused)
            {
                lines.Add($"  {refused.Code}");
            }
        }

        Check($"reminders.{language}.txt", string.Join('\n', lines) + "\n");
    }

    private static HomeworkWords Of(string language) =>
        language switch
        {
            "en" => HomeworkWords.English,
            "de" => GermanWords.Informal,
            _ => GermanWords.Formal,
        };

    private static void Check(string name, string text) => GoldenFile.CheckAt(SourceTree.Path("tests", "HomeworkKit.German.Tests", "Golden", name), text);
}
