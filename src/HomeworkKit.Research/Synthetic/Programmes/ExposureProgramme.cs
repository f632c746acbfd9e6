using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>Exposures on three days a week, with distress over the minutes.</summary>
internal sealed class ExposureProgramme : SyntheticProgramme
{
    private static readonly IsoDayOfWeek[] Days = [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday];

    internal override string Title => "A small step towards it";

    internal override int Ease => -130;

    internal override Dose Dose => new() { Times = 3, Minutes = new DoseRange(15, 30), Per = DosePeriod.Week };

    internal override HomeworkTask Task(SyntheticPerson person, SyntheticRandom random) => new ExposureTask
    {
        Format = ExposureFormat.Graded,
        Type = ExposureType.InVivo,
        Description = SyntheticText.Sentence(random),
        PlannedMinutes = 20,
        AskExpectancy = true,
        AskSeries = true,
    };

    internal override HomeworkSchedule Schedule(SyntheticPerson person, LocalDate from, LocalDate until, SyntheticRandom random) =>
        HomeworkSchedule.Weekly(Days, new LocalTime(17, 30), from, ZoneOf(person)).Until(until);

    internal override HomeworkEntry Entry(SyntheticMoment moment, HomeworkTask task, SyntheticRandom random)
    {
        var leftEarly = random.Chance(120);
        var readings = leftEarly ? random.Between(2, 3) : random.Between(4, 6);
        var distress = Math.Clamp(moment.Level(random) + 10, 5, 95);
        List<SudsReading> series = [];
        var level = distress;
        for (var i = 0; i < readings; i++)
        {
            series.Add(new SudsReading { Minute = i * 5, Value = Fives(level) });

            // It rises at first, then comes down as a rule; it need not.
            level = Math.Clamp(level + (i == 0 ? random.Around(0, 25) : random.Around(-25, 5)), 0, 100);
        }

        var keepsSeries = moment.IsFilled(random);
        var expectancy = Math.Clamp(distress + random.Around(-15, 20), 0, 100);
        return new ExposureRecord
        {
            Situation = SyntheticText.Maybe(random, 700),
            PlannedMinutes = 20,
            FearedOutcome = moment.IsFilled(random) ? SyntheticText.Sentence(random) : null,
            ExpectancyBefore = moment.IsFilled(random) ? Fives(expectancy) : null,
            AnticipatedSuds = moment.IsFilled(random) ? Fives(distress + 10) : null,
            StartedAt = moment.At,
            BaselineSuds = keepsSeries ? series[0].Value : moment.IsFilled(random) ? Fives(distress) : null,
            Series = keepsSeries ? series : [],
            SeriesIsComplete = keepsSeries,
            PeakSuds = keepsSeries ? series.Select(static reading => reading.Value).Max() : null,
            EndSuds = keepsSeries ? series[^1].Value : null,
            ActualMinutes = ((readings - 1) * 5) + random.Below(5),
            StopReason = leftEarly ? ExposureStopReason.LeftEarly : ExposureStopReason.PlannedEnd,
            Occurred = moment.IsFilled(random) ? random.Chance(100) ? FearedOutcomeOccurrence.Partly : FearedOutcomeOccurrence.No : null,
            ExpectancyAfter = moment.IsFilled(random) ? Fives(expectancy - random.Around(0, 50)) : null,
            Surprise = moment.IsFilled(random) ? Fives(random.Around(10, 90)) : null,
            Learned = SyntheticText.Maybe(random, 600),
        };
    }

    private static int Fives(int value) => Math.Clamp(value, 0, 100) / 5 * 5;
}
