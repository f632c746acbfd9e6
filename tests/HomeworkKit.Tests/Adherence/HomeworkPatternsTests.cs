using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

public sealed class HomeworkPatternsTests
{
    private static HomeworkCycle Thoughts =>
        Agreed(Plan(null) with { Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three } })
            .With(At(1, 9), change: static attempt =>
                attempt with
                {
                    Entry = Record("Meeting at  work", "They will laugh", "mind-reading"),
                    Barriers = [new() { Barrier = BarrierReason.Tedious }, new() { Barrier = BarrierReason.Tedious }],
                })
            .With(At(2, 9), change: static attempt =>
                attempt with
                {
                    Entry = Record("On the bus", "they will laugh ", "mind-reading"),
                    Barriers = [new() { Barrier = BarrierReason.NoTime }],
                })
            .With(At(3, 9), change: static attempt =>
                attempt with
                {
                    Entry = Record("meeting at work", " ", "labelling"),
                    Barriers = [new() { Barrier = BarrierReason.Tedious }],
                });

    [Fact]
    public void What_recurs_is_counted_once_an_attempt_and_the_most_frequent_comes_first()
    {
        var patterns = HomeworkPatterns.Of([Thoughts], Clinician);
        Assert.Equal(3, patterns.Attempts);
        Assert.Equal([("Meeting at  work", 2), ("On the bus", 1)], patterns.Situations.Select(static found => (found.Text, found.Count)));
        Assert.Equal([("They will laugh", 2)], patterns.Thoughts.Select(static found => (found.Text, found.Count)));
        Assert.Equal([("mind-reading", 2), ("labelling", 1)], patterns.Distortions.Select(static found => (found.Text, found.Count)));
        Assert.Equal([(BarrierReason.Tedious, 2), (BarrierReason.NoTime, 1)], patterns.Barriers.Select(static found => (found.Barrier, found.Count)));
        Assert.Equal(2, patterns.Situations[0].Attempts.Count);
    }

    [Fact]
    public void Thoughts_and_places_of_mood_logs_count_with_those_of_thought_records()
    {
        var logs = Agreed(Plan(null) with { Task = MoodLogKind.Instance.GetExample().Task })
            .With(At(4, 9), change: static attempt => attempt with { Entry = new MoodLog
                    {
                        Place = "On the bus",
                        Thoughts = ["they will laugh"],
                        Activity = "reading",
                    } });
        var patterns = HomeworkPatterns.Of([Thoughts, logs], Clinician);
        Assert.Equal(("They will laugh", 3), (patterns.Thoughts[0].Text, patterns.Thoughts[0].Count));
        Assert.Equal("reading", Assert.Single(patterns.Behaviours).Text);
    }

    [Fact]
    public void What_is_private_withdrawn_or_of_another_time_counts_nowhere()
    {
        var cycle = Thoughts.With(At(4, 9), change: static attempt =>
            attempt with
            {
                Entry = Record("secret", "secret", "secret"),
                KeptPrivate = [AttemptPart.Entry],
            });
        Assert.DoesNotContain(HomeworkPatterns.Of([cycle], Clinician).Situations, static found => found.Text == "secret");
        Assert.Contains(HomeworkPatterns.Of([cycle], Client).Situations, static found => found.Text == "secret");
        var whole = Thoughts;
        Assert.Equal(2, HomeworkPatterns.Of([whole.RetractAttempt(whole.Attempts[1].Id, Client, At(5, 9)).OrThrow()], Clinician).Attempts);
        Assert.Equal(1, HomeworkPatterns.Of([Thoughts], Clinician, At(2, 0), At(3, 0)).Attempts);
        Assert.Empty(HomeworkPatterns.Of([Thoughts], Actor.Client("c-9")).Situations);
    }

    private static ThoughtRecord Record(string situation, string thought, string distortion) =>
        new() { Situation = situation, Thoughts = [new() { Text = thought, Distortions = [distortion] }] };
}
