using System.Diagnostics;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Issues;

/// <summary>A task with many items and an entry with as many answers: each is looked up, and none searched for.</summary>
public sealed class LongEntriesAreJudgedQuickly
{
    private const int Many = 60_000;

    private static readonly Rating Five = Rating.Of(5, RatingScale.ZeroToTen);

    public static TheoryData<string> Kinds => ["mood", "mindfulness", "check-in", "journal", "action", "activity"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_the_kind(string kind)
    {
        var (task, entry) = Of(kind, [.. Enumerable.Range(0, Many).Select(static number => "item-" + number)]);
        var clock = Stopwatch.StartNew();
        _ = HomeworkCatalog.BuiltIn.Validate(task, entry).CanBeSaved;
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), clock.Elapsed.ToString());
    }

    private static (HomeworkTask Task, HomeworkEntry Entry) Of(string kind, string[] keys) =>
        kind switch
        {
            "mood" => (
                new MoodLogTask { Items = [.. keys.Select(static key => new MoodItem { Key = key, Scale = RatingScale.ZeroToTen })] },
                new MoodLog { Ratings = [.. keys.Select(static key => new ItemRating { Item = key, Rating = Five })] }),
            "mindfulness" => (
                new MindfulnessTask
                {
                    Technique = PracticeTechnique.Informal,
                    Items = [.. keys.Select(static key => new PracticeItem { Key = key, Scale = RatingScale.ZeroToTen })],
                },
                new MindfulnessPractice { Ratings = [.. keys.Select(static key => new PracticeRating { Item = key, Before = Five })] }),
            "check-in" => (
                new CheckInTask
                {
                    Questions =
                    [
                        .. keys.Select(static key => new CheckInQuestion
                        {
                            Key = key,
                            Text = key,
                            Scale = RatingScale.ZeroToTen,
                        }),
                    ],
                },
                new CheckIn { Answers = [.. keys.Select(static key => new CheckInAnswer { Question = key, Rating = Five })] }),
            "journal" => (
                new JournalTask { Form = JournalForm.Prompted, Prompts = [.. keys.Select(static key => new JournalPrompt { Key = key, Text = key })] },
                new JournalEntry { Answers = [.. keys.Select(static key => new JournalAnswer { Prompt = key, Text = key })] }),
            "activity" => (
                new ActivityPlanTask { Planned = [.. keys.Select(static key => new PlannedActivity { Key = key, Activity = key })] },
                new ActivityLog { Activities = [.. keys.Select(static key => new LoggedActivity { Planned = key })] }),
            _ => (
                new ActionStepTask { Parts = [.. keys.Select(static key => new ActionPart { Key = key, Text = key })] },
                new ActionStep { PartsDone = keys, Progress = new Percent(100) }),
        };
}
