using System.Diagnostics;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Words;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

/// <summary>Two long lists that name each other: what one holds is looked up in the other, and not searched for.</summary>
public sealed class LongListsAreLookedUpTests
{
    private const int Many = 40_000;

    private static readonly string[] Keys = [.. Enumerable.Range(0, Many).Select(static number => "item-" + number)];

    [Fact]
    public void Choices_that_were_picked() =>
        Quickly(static () =>
        {
            var task = new SelfMonitoringTask
            {
                Sampling = default,
                Items =
                [
                    new()
                    {
                        Key = "where",
                        Answer = MonitoringAnswerType.Choice,
                        AllowsSeveral = true,
                        Choices = [.. Keys.Select(static key => new MonitoringChoice { Key = key })],
                    },
                ],
            };
            var log = new SelfMonitoringLog { HappenedAt = Now, Answers = [new() { Item = "where", Choices = Keys }] };
            Assert.True(HomeworkCatalog.BuiltIn.Validate(task, log).CanBeSaved);
            Assert.False(HomeworkCatalog.BuiltIn.Validate(task, log with { Answers = [new() { Item = "where", Choices = ["elsewhere"] }] }).CanBeSaved);
        });

    [Fact]
    public void Steps_of_a_ladder_that_were_split_from_each_other() =>
        Quickly(static () =>
        {
            ExposureStepId Id(int number) => ExposureStepId.From(Number(number + 1));
            ExposureStep Step(int number, int? from) =>
                new()
                {
                    Id = Id(number),
                    Description = "d",
                    Type = ExposureType.InVivo,
                    SplitFrom = from is { } origin ? Id(origin) : null,
                };
            ExposureHierarchy Of(params IEnumerable<ExposureStep> steps) =>
                new()
                {
                    Id = HierarchyId.New(Now),
                    Client = new("c-42"),
                    Theme = "lifts",
                    Steps = [.. steps],
                };
            var chain = Of(Enumerable.Range(0, Many).Select(number => Step(number, number == 0 ? null : number - 1)));
            Assert.DoesNotContain(chain.Validate().Findings, static finding => finding.Code.StartsWith("exposure-hierarchy/origin", StringComparison.Ordinal));
            Assert.Equal(Many, chain.GetStepAndParts(Id(0)).Count);
            Assert.Empty(chain.GetContexts(Id(0), []).Left);

            // A tail that leads into a circle is no part of it, and an origin that is not there is named at its step.
            var circle = Of(Step(0, 2), Step(1, 0), Step(2, 1), Step(3, 2), Step(4, 9), Step(5, 5)).Validate().Findings;
            Assert.Equal(
                ["steps[0]", "steps[1]", "steps[2]", "steps[5]"],
                circle.Where(static finding => finding.Code == "exposure-hierarchy/origin-circular").Select(static finding => finding.Path));
            Assert.Equal(
                ["steps[4]"],
                circle.Where(static finding => finding.Code == "exposure-hierarchy/origin-unknown").Select(static finding => finding.Path));
        });

    [Fact]
    public void What_was_weighed_before() => Quickly(static () =>
    {
        Weighing[] weighed = [.. Keys.Select(static key => new Weighing { Code = key, By = new("k-7"), At = Now })];
        var cycle = HomeworkCycle.Propose(Plan with { Weighed = weighed }, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now).OrThrow();
        Assert.IsType<Accepted>(cycle.Revise(Plan with { Title = "another", Weighed = [.. weighed.Reverse()] }, Client, Now));
    });

    [Fact]
    public void What_a_session_s_record_names() =>
        Quickly(static () =>
        {
            AssignmentId[] ids = [.. Enumerable.Range(1, Many).Select(static number => AssignmentId.From(Number(number)))];
            HomeworkCycle[] cycles =
            [
                .. ids.TakeLast(Many / 4).Select(static id => HomeworkCycle.Propose(Plan with { Id = id }, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow()),
            ];
            var session = new SessionRecord
            {
                Session = new("s-1"),
                Client = new("c-42"),
                StartedAt = Now,
                Set = ids,
                NotReviewed = [.. ids.Select(static id => new NotReviewed { Assignment = id })],
            };
            Assert.All(SessionHomeworkReport.Of(session, cycles).Lines, static line => Assert.True(line is { SetInSession: true, ReviewedInSession: false }));
        });

    [Fact]
    public void Pieces_that_each_name_all_others_are_limited() =>
        Assert.Throws<ArgumentException>(() =>
            TogetherReview.Of([.. Enumerable.Repeat(new TogetherPiece(Ready, ReviewDecision.Complete), TogetherReview.MaximumPieces + 1)], null, Clinician, Now)
        );

    [Fact]
    public void Choices_in_words() =>
        Quickly(static () =>
        {
            Assert.Equal("a, b, c, d, e, f, g, h, i and j", HomeworkWords.English.List([.. "abcdefghij".Select(static letter => letter.ToString())]));
            Assert.Equal(string.Join(", ", Keys[..^1]) + " and " + Keys[^1], HomeworkWords.English.List(Keys));
            var odd = HomeworkWords.English.With(("list/next", "<{first}; {next}>"));
            Assert.Equal("<<<<<<<<a; b>; c>; d>; e>; f>; g>; h>; i> and j", odd.List([.. "abcdefghij".Select(static letter => letter.ToString())]));
            Assert.Equal(
                "i, h, g, f, e, d, c, b, a and j",
                HomeworkWords.English.With(("list/next", "{next}, {first}")).List([.. "abcdefghij".Select(static letter => letter.ToString())]));
            var question = new FormQuestion
            {
                Key = "x",
                Path = "x",
                Control = new FormControl.SomeOf([.. Keys.Select(static key => new FormChoice(key))]),
            };
            Assert.EndsWith("Item 39999", HomeworkWords.English.Say(question, new FormValue.Choices(Keys), DateTimeZone.Utc), StringComparison.Ordinal);
        });

    private static void Quickly(Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(8), clock.Elapsed.ToString());
    }
}
