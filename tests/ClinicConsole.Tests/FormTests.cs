using System.Text.RegularExpressions;
using Acme.Breathing;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>A conversation follows the form of the kind and nothing else.</summary>
public sealed partial class FormTests
{
    private static readonly HomeworkCatalog Kit = HomeworkCatalog.BuiltIn.With(BreathingKind.Instance);

    public static TheoryData<string> KindNames => [.. Kit.Kinds.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(KindNames))]
    public async Task Whoever_gives_the_first_answer_that_fits_makes_no_error_and_leaves_at_most_one_thing_open(string name)
    {
        Kit.TryGet(name, out var kind);
        var task = kind!.GetExample().Task;
        var dialogue = new AnyAnswers();

        var talk = await Talk.HoldAsync(kind, task, (_, _) => dialogue);

        Assert.NotNull(talk.Entry);
        var report = Kit.Validate(task, talk.Entry);
        Assert.Empty(report.Errors);
        Assert.InRange(report.Missing.Count, 0, 1);
        Assert.All(dialogue.Seen, static seen => Assert.DoesNotMatch(MachineWord(), seen));
        Assert.DoesNotMatch(MachineWord(), talk.Transcript);
    }

    [Theory]
    [MemberData(nameof(KindNames))]
    public async Task What_is_answered_already_is_not_asked_again(string name)
    {
        Kit.TryGet(name, out var kind);
        var example = kind!.GetExample();
        var (first, second) = (new AnyAnswers(), new AnyAnswers());
        var talk = await Talk.HoldAsync(kind, example.Task, (_, _) => first);

        await Talk.HoldAsync(kind, example.Task, (_, _) => second, talk.Entry);

        // What no first answer fits is asked about once more; everything else is passed over.
        var left = Kit.Validate(example.Task, talk.Entry!).Missing.Count;
        Assert.InRange(second.Seen.TakeWhile(static seen => seen != "Anything to add or change?").Distinct().Count(), 0, 2 * left);
    }

    [Fact]
    public async Task A_hosts_own_kind_is_filled_in_by_its_form()
    {
        var talk = await Talk.HoldAsync(
            BreathingKind.Instance,
            BreathingKind.Instance.GetExample().Task,
            "5",
            "60",
            "35",
            "Go on",
            "My shoulders came down.",
            "That's all");

        Assert.Equal(
            new BreathingPractice
            {
                Rounds =
                [
                    new()
                    {
                        Lasted = 5,
                        TensionBefore = 60,
                        TensionAfter = 35,
                    },
                ],
                Noticed = "My shoulders came down.",
            },
            talk.Entry);
    }

    [Fact]
    public async Task What_the_task_asks_about_is_asked_one_by_one_on_its_own_scale()
    {
        var task = new MoodLogTask
        {
            Items =
            [
                new()
                {
                    Key = "worry",
                    Label = "Worry",
                    Scale = RatingScale.OneToSeven,
                },
                new()
                {
                    Key = "calm",
                    Label = "Calm",
                    Scale = RatingScale.Percent,
                },
            ],
        };

        var talk = await Talk.HoldAsync(HomeworkKinds.MoodLog, task, "9", "6", "40", "That's all");

        Assert.Contains("That doesn't fit. Please enter a number from 1 to 7.", talk.Transcript, StringComparison.Ordinal);
        Assert.Equal(
            [new("worry", Rating.Of(6, RatingScale.OneToSeven)), new("calm", Rating.Of(40, RatingScale.Percent))],
            ((MoodLog)talk.Entry!).Ratings.Select(static rating => (rating.Item, rating.Rating)));
    }

    [Theory]
    [InlineData("2026-07-01 22:30", "2026-07-01T21:30:00Z")]
    [InlineData("22:30", "2026-03-11T22:30:00Z")]
    [InlineData("now", "2026-03-11T10:00:00Z")]
    public async Task A_moment_is_said_as_people_say_it(string said, string moment)
    {
        var talk = await Talk.HoldAsync(HomeworkKinds.ThoughtRecord, new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three }, said);

        Assert.Equal(moment, ((ThoughtRecord)talk.Entry!).OccurredAt!.Value.ToString());
    }

    [Fact]
    public async Task A_row_is_taken_out_and_the_others_keep_their_answers()
    {
        var talk = await Talk.HoldAsync(
            HomeworkKinds.ThoughtRecord,
            new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
            "now",
            "Asked to present",
            "anxious",
            "80",
            "Add",
            "sad",
            "30",
            "Add",
            "angry",
            "20",
            "Take out: sad",
            "Go on");

        Assert.Equal(
            [("anxious", 80), ("angry", 20)],
            ((ThoughtRecord)talk.Entry!).Emotions.Select(static emotion => (emotion.Name!, (int)emotion.Before!.Value.Value)));
    }

    // A rule's code, a path, or a member's name as it stands in JSON.
    [GeneratedRegex(@"\b[a-z]+(-[a-z]+)*/[a-z]|\[\d*\]|\[\*\]|\b[a-z]+[A-Z][a-z]+\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MachineWord();
}
