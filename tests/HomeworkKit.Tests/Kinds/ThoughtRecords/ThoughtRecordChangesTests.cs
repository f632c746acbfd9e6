using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.ThoughtRecords;

public sealed class ThoughtRecordChangesTests
{
    [Fact]
    public void The_published_example_of_three_moods_comes_out()
    {
        var changes = new ThoughtRecord
        {
            Emotions =
            [
                new()
                {
                    Name = "a",
                    Before = 50,
                    After = 20,
                },
                new()
                {
                    Name = "b",
                    Before = 75,
                    After = 35,
                },
                new()
                {
                    Name = "c",
                    Before = 60,
                    After = 10,
                },
            ],
        }.GetChanges();
        Assert.Equal([-30, -40, -50], changes.Emotions.Select(static emotion => emotion.Change));
        Assert.Equal(-40, changes.MeanChange);
        Assert.Equal(61.67m, Math.Round(changes.MeanBefore!.Value, 2));
        Assert.Equal(21.67m, Math.Round(changes.MeanAfter!.Value, 2));
        Assert.Equal(64.9m, Math.Round(changes.PercentReductionOfMean!.Value, 1));
        Assert.Equal(-50, changes.LargestChange);
    }

    [Fact]
    public void An_emotion_without_both_ratings_has_no_change_and_enters_no_mean()
    {
        var changes = new ThoughtRecord
        {
            Emotions = [new() { Name = "a", Before = 80, After = 60 }, new() { Name = "b", Before = 10 }, new() { Name = "c", After = 90, IsNew = true }],
        }.GetChanges();
        Assert.Equal([-20, null, null], changes.Emotions.Select(static emotion => emotion.Change));
        Assert.Equal((80, 60), (changes.MeanBefore, changes.MeanAfter));
    }

    [Fact]
    public void From_zero_there_is_no_percentage()
    {
        var changes = new ThoughtRecord { Emotions = [new() { Name = "a", Before = 0, After = 30 }] }.GetChanges();
        Assert.Equal(30, changes.MeanChange);
        Assert.Null(changes.PercentReductionOfMean);
        Assert.Null(changes.Emotions[0].PercentReduction);
    }

    [Fact]
    public void A_blank_record_has_no_numbers_at_all()
    {
        var changes = new ThoughtRecord().GetChanges();
        Assert.Empty(changes.Emotions);
        Assert.Equal(
            default,
            (changes.MeanBefore, changes.MeanAfter, changes.MeanChange, changes.LargestChange, changes.PercentReductionOfMean, changes.BeliefChange));
    }

    [Fact]
    public void Belief_is_that_of_the_hot_thought_or_of_the_only_one()
    {
        AutomaticThought hot = new() { Text = "a", BeliefBefore = 90, BeliefAfter = 50, IsHot = true };
        AutomaticThought other = new() { Text = "b", BeliefBefore = 30, BeliefAfter = 20 };
        Assert.Equal(-40, new ThoughtRecord { Thoughts = [other, hot] }.GetChanges().BeliefChange);
        Assert.Equal(-10, new ThoughtRecord { Thoughts = [other] }.GetChanges().BeliefChange);
        Assert.Null(new ThoughtRecord { Thoughts = [other, other] }.GetChanges().BeliefChange);
    }
}
