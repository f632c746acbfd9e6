using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>Thought records in seven columns, three a week on any days.</summary>
internal sealed class ThoughtRecordProgramme : SyntheticProgramme
{
    private static readonly string[] Emotions = ["anxious", "sad", "ashamed", "angry"];

    internal override string Title => "Catching thoughts";

    internal override int Ease => -80;

    internal override HomeworkTask Task(SyntheticPerson person, SyntheticRandom random) => new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven };

    internal override HomeworkSchedule Schedule(SyntheticPerson person, LocalDate from, LocalDate until, SyntheticRandom random) =>
        HomeworkSchedule.TimesPerWeek(3, from, ZoneOf(person)).Until(until);

    internal override HomeworkEntry Entry(SyntheticMoment moment, HomeworkTask task, SyntheticRandom random)
    {
        var rates = moment.IsFilled(random);
        return new ThoughtRecord
        {
            OccurredAt = moment.At - Duration.FromMinutes(random.Between(5, 400)),
            FinishedAt = rates ? moment.At : null,
            Situation = moment.IsFilled(random) ? SyntheticText.Sentence(random) : null,
            Emotions = [.. Emotions.Take(random.Between(1, 3)).Select(name => Emotion(name, rates, moment, random))],
            Thoughts = [.. Enumerable.Range(0, random.Between(1, 2)).Select(number => Thought(number == 0, rates, moment, random))],
            EvidenceFor = moment.IsFilled(random) ? [SyntheticText.Sentence(random)] : [],
            EvidenceAgainst = rates && moment.IsFilled(random) ? [SyntheticText.Sentence(random), SyntheticText.Sentence(random)] : [],
            BalancedThoughts = rates
                ? [new() { Text = SyntheticText.Sentence(random), Belief = moment.IsFilled(random) ? random.Between(10, 18) * 5 : null }]
                : [],
            ActionPlan = SyntheticText.Maybe(random, 150),
        };
    }

    private static EmotionRating Emotion(string name, bool rates, SyntheticMoment moment, SyntheticRandom random)
    {
        int? before = moment.IsFilled(random) ? Fives(moment.Level(random) + 15) : null;
        return new EmotionRating { Name = name, Before = before, After = rates && before is { } strength ? Fives(strength - random.Around(-10, 45)) : null };
    }

    private static AutomaticThought Thought(bool isHot, bool rates, SyntheticMoment moment, SyntheticRandom random)
    {
        int? before = moment.IsFilled(random) ? Fives(moment.Level(random) + 20) : null;
        return new AutomaticThought
        {
            Text = SyntheticText.Sentence(random),
            BeliefBefore = before,
            BeliefAfter = rates && before is { } belief && moment.IsFilled(random) ? Fives(belief - random.Around(-5, 50)) : null,
            IsHot = isHot,
        };
    }

    // People rate in fives and tens.
    private static int Fives(int value) => Math.Clamp(value, 0, 100) / 5 * 5;
}
