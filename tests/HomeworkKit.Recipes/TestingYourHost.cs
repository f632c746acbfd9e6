using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Storage;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class TestingYourHost
{
    // <readme kinds>
    /// <summary>Every kind, a host's own included, has a made-up task with a complete entry: whatever shows homework can be tried with each.</summary>
    public static TheoryData<string> Kinds => [.. Kit.Kinds.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_can_be_kept_and_shown(string name)
    {
        Assert.True(Kit.TryGet(name, out var kind));
        var (task, entry) = (kind.GetExample().Task, kind.GetExample().Entry);
        var proposed = HomeworkCycle.Propose(Daily(task) with { Weighed = WeighedBy(task) }, Clinician, Session, Kit).OrThrow();
        var cycle = proposed.Agree(Client, Session).OrThrow().RecordAttempt(Tried(Evening(0), entry), Client, Evening(0)).OrThrow();

        await using var store = new InMemoryHomeworkStore(Kit);
        await store.AppendAsync(cycle);
        Assert.Equal(cycle, await store.LoadAsync(cycle.Id));
        Assert.NotEmpty(kind.FormFor(task).Pages);
    }

    // What a clinician has to look at first is weighed, as a clinician would.
    private static IReadOnlyList<Weighing> WeighedBy(HomeworkTask task) =>
        [
            .. PlanSafety
                .StopsOf(Daily(task), Kit)
                .Select(static stop => new Weighing
                {
                    Code = stop.Rule.Code,
                    Subject = stop.Subject,
                    By = new("k-7"),
                    At = Session,
                }),
        ];

    // </readme>

    [Fact]
    public void Time_is_an_argument_so_a_week_takes_no_time()
    {
        // <readme time>
        var cycle = Agreed();
        for (var day = 0; day < 7; day += 2)
        {
            cycle = cycle.RecordAttempt(Tried(Evening(day)), Client, Evening(day)).OrThrow();
        }

        var result = cycle.Adherence(AdherenceDefinition.SoFarLenient, asOf: Evening(7), AdherenceContext.In(Home));
        // </readme>
        Assert.StartsWith("4 of 7 times.", result.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_client_wrote_reaches_a_log()
    {
        // <readme privacy>
        const string Secret = "zz-what-nobody-else-reads";
        var cycle = Agreed().RecordAttempt(Tried(Evening(0), new ThoughtRecord { Situation = Secret }), Client, Evening(0)).OrThrow();
        var logged = $"{cycle} {cycle.Attempts[0]} {cycle.Attempts[0].Attempt.Entry} {Kit.Validate(cycle.Assignment.Task, cycle.Attempts[0].Attempt.Entry)}";
        Assert.DoesNotContain(Secret, logged, StringComparison.Ordinal);
        // </readme>
    }
}
