using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>A sleep diary, every morning.</summary>
internal sealed class SleepDiaryProgramme : SyntheticProgramme
{
    internal override string Title => "My nights";

    internal override int Ease => 40;

    internal override HomeworkTask Task(SyntheticPerson person, SyntheticRandom random) => new SleepDiaryTask { Form = SleepDiaryForm.Core };

    internal override HomeworkSchedule Schedule(SyntheticPerson person, LocalDate from, LocalDate until, SyntheticRandom random) =>
        HomeworkSchedule.Daily(new LocalTime(8, 0), from, ZoneOf(person)).Until(until);

    internal override HomeworkEntry Entry(SyntheticMoment moment, HomeworkTask task, SyntheticRandom random)
    {
        var level = moment.Level(random);
        var tried = moment.Person.Bedtime + random.Around(-70, 90);
        var intoBed = tried - random.Around(0, 60);
        var onset = random.Around(3, 15 + level);
        var awakenings = random.Around(0, 4);
        var awake = awakenings == 0 ? 0 : random.Around(5, 20 + (level / 2));
        var woke = tried + onset + awake + random.Around(300, 480);
        var up = woke + random.Around(0, 70);
        return new SleepNight
        {
            WakeDate = moment.Due.InZoneWithin(moment.Person.Zone).Date,
            TimeZone = moment.Person.ZoneId,
            IntoBed = moment.IsFilled(random) ? Clock(intoBed) : null,
            TriedToSleep = moment.IsFilled(random) ? Clock(tried) : null,
            MinutesToFallAsleep = moment.IsFilled(random) ? onset : null,
            Awakenings = moment.IsFilled(random) ? awakenings : null,
            MinutesAwake = moment.IsFilled(random) ? awake : null,
            FinalAwakening = moment.IsFilled(random) ? Clock(woke) : null,

            // A slip of the hand now and then: seven in the evening for seven in the morning.
            OutOfBed = moment.IsFilled(random) ? Clock(up + (random.Chance(8) ? 12 * 60 : 0)) : null,
            Quality = moment.IsFilled(random) ? Rating.Of(Math.Clamp(6 - (level / 20) - 1, 1, 5), SleepDiaryTask.FivePoint) : null,
            Comments = SyntheticText.Maybe(random, 80),
        };
    }

    private static LocalTime Clock(int minutes) => LocalTime.FromMinutesSinceMidnight(((minutes % 1440) + 1440) % 1440);
}
