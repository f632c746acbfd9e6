using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>Moods on scales of 1 to 7, three times a day.</summary>
internal sealed class MoodLogProgramme : SyntheticProgramme
{
    private static readonly MoodItem[] Items =
    [
        new() { Key = "worry", Label = "How much are you worrying right now?", Scale = RatingScale.OneToSeven },
        new() { Key = "cheerful", Label = "How cheerful are you right now?", Scale = RatingScale.OneToSeven },
        new() { Key = "tired", Label = "How tired are you right now?", Scale = RatingScale.ZeroToTen },
    ];

    internal override string Title => "How I feel now and then";

    internal override int Ease => -60;

    internal override HomeworkTask Task(SyntheticPerson person, SyntheticRandom random) => new MoodLogTask { Items = Items, AskActivity = true };

    internal override HomeworkSchedule Schedule(SyntheticPerson person, LocalDate from, LocalDate until, SyntheticRandom random) =>
        HomeworkSchedule.EveryNDays(1, [new LocalTime(9, 30), new LocalTime(14, 0), new LocalTime(20, 0)], from, ZoneOf(person)).Until(until)
            with { Window = CompletionWindow.OfMinutes(30, 90) };

    internal override HomeworkEntry Entry(SyntheticMoment moment, HomeworkTask task, SyntheticRandom random)
    {
        var level = moment.Level(random);
        return new MoodLog
        {
            Ratings =
            [
                .. Items
                    .Where(_ => moment.IsFilled(random))
                    .Select(item => new ItemRating { Item = item.Key, Rating = Rating.Of(Value(item, level, random), item.Scale) }),
            ],
            Activity = SyntheticText.Maybe(random, 250),
        };
    }

    private static decimal Value(MoodItem item, int level, SyntheticRandom random)
    {
        var noisy = Math.Clamp((item.Key == "cheerful" ? 100 - level : level) + random.Around(-20, 20), 0, 100);
        var (least, most) = ((int)item.Scale.Minimum, (int)item.Scale.Maximum);
        return least + (((noisy * (most - least)) + 50) / 100);
    }
}
