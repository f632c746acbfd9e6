using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>A short practice on most days, with body and mind rated before and after.</summary>
internal sealed class MindfulnessProgramme : SyntheticProgramme
{
    internal override string Title => "A quiet while";

    internal override int Ease => 30;

    internal override Dose Dose => new() { Times = 1, Minutes = new DoseRange(10, 20), Per = DosePeriod.Day };

    internal override int Weeks(SyntheticRandom random) => random.Between(3, 6);

    internal override HomeworkTask Task(SyntheticPerson person, SyntheticRandom random) => new MindfulnessTask
    {
        Technique = random.Chance(500) ? PracticeTechnique.Breath : PracticeTechnique.BodyScan,
        MinimumMinutes = 10,
        MaximumMinutes = 20,
        Guided = true,
        Items = [new() { Key = "tension", Label = "How tense is the body?", Scale = RatingScale.ZeroToTen }],
    };

    internal override HomeworkSchedule Schedule(SyntheticPerson person, LocalDate from, LocalDate until, SyntheticRandom random) =>
        HomeworkSchedule.EveryNDays(random.Between(1, 2), [new LocalTime(21, 0)], from, ZoneOf(person)).Until(until);

    internal override HomeworkEntry Entry(SyntheticMoment moment, HomeworkTask task, SyntheticRandom random)
    {
        var before = moment.Level(random) / 10;
        return new MindfulnessPractice
        {
            Minutes = moment.IsFilled(random) ? random.Around(4, 24) : null,
            Ratings = moment.IsFilled(random)
                ?
                [
                    new()
                    {
                        Item = "tension",
                        Before = Rating.Of(before, RatingScale.ZeroToTen),
                        After = moment.IsFilled(random) ? Rating.Of(Math.Clamp(before - random.Around(-2, 4), 0, 10), RatingScale.ZeroToTen) : null,
                    },
                ]
                : [],
            Interruptions = random.Chance(300) ? random.Below(3) : null,
            Noticed = SyntheticText.Maybe(random, 150),
        };
    }
}
