using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Research.Synthetic;

namespace HomeworkKit.Research.Tests.Process;

public sealed class ModelTableTests
{
    private static readonly SyntheticCohort Cohort = new() { Seed = 8, Clients = 15, Start = new LocalDate(2026, 3, 2), Weeks = 5 };

    private static PersonWeek Week(string client, int week, int due, decimal done, decimal minutes, double? outcome) =>
        new()
        {
            Client = new ClientRef(client),
            Week = week,
            Due = due,
            Done = done,
            Minutes = minutes,
            Outcome = outcome,
        };

    [Fact]
    public async Task What_is_between_people_stands_apart_from_what_is_within_them()
    {
        var table = ModelTable.Of([Week("b", 1, 4, 4, 30, 5), Week("a", 2, 4, 1, 10, 6), Week("a", 1, 4, 3, 20, 7), Week("a", 4, 0, 0, 0, null)]);
        using var stream = new MemoryStream();

        await table.WriteCsvAsync(stream);

        // Means of people: a 0.5 (nothing was due in week 4), b 1; minutes a 10, b 30. Week 4 of a has no week before.
        Assert.Equal(
            """
            client,week,due,done,adherence,adherence_between,adherence_within,adherence_within_lag1,minutes,minutes_between,minutes_within,minutes_within_lag1,outcome,outcome_lag1
            a,1,4,3,0.75,-0.25,0.25,,20,-10,10,,7,
            a,2,4,1,0.25,-0.25,-0.25,0.25,10,-10,0,10,6,7
            a,4,0,0,,-0.25,,,0,-10,-10,,,
            b,1,4,4,1,0.25,0,,30,10,0,,5,

            """,
            Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Throws<ArgumentException>(() => ModelTable.Of([Week("a", 1, 1, 1, 0, null), Week("a", 1, 1, 1, 0, null)]));
    }

    [Fact]
    public void Weeks_add_up_to_the_whole_and_what_is_within_a_person_adds_up_to_nought()
    {
        List<PersonWeek> weeks = [];
        foreach (var person in Cohort.GetClients())
        {
            var matches = person.Cycles.Select(static cycle => cycle.Match(Cohort.Until, AdherenceContext.Utc)).ToArray();
            PracticeSession[] sessions = [.. person.Cycles.SelectMany(static cycle => PracticeSession.Of(cycle, Cohort.Until, AdherenceContext.Utc))];
            var own = PersonWeek.Of(person.Client, matches, AdherenceDefinition.SoFarLenient, sessions, []);
            AdherenceResult[] results =
            [
                .. person.Cycles.Select(static cycle => cycle.Adherence(AdherenceDefinition.SoFarLenient, Cohort.Until, AdherenceContext.Utc)),
            ];

            Assert.Equal(
                results.Sum(static result =>
                    result switch
                    {
                        Measured measured => measured.Denominator,
                        NothingRecorded nothing => nothing.Denominator,
                        _ => 0,
                    }),
                own.Sum(static week => week.Due));
            Assert.Equal(results.OfType<Measured>().Sum(static measured => measured.Numerator), own.Sum(static week => week.Done));
            Assert.Equal(PracticeProfile.Of(sessions).TotalMinutes, own.Sum(static week => week.Minutes));
            Assert.Equal(Enumerable.Range(1, own.Count), own.Select(static week => week.Week));
            weeks.AddRange(own);
        }

        Assert.All(ModelTable.Of(weeks).Rows.GroupBy(static row => row.Week.Client), static person =>
        {
            Assert.Equal(0, person.Sum(static row => row.AdherenceWithin) ?? 0, 1e-9);
            Assert.Equal(0, person.Sum(static row => row.MinutesWithin) ?? 0, 1e-6);
            Assert.Single(person.Select(static row => row.AdherenceBetween).Distinct());
        });
    }
}
