using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>Urges and what was done about them, at two prompts a day.</summary>
internal sealed class SelfMonitoringProgramme : SyntheticProgramme
{
    private const int OpenMinutes = 60;

    internal override string Title => "What I notice";

    internal override HomeworkTask Task(SyntheticPerson person, SyntheticRandom random) => new SelfMonitoringTask
    {
        LookOutFor = "The urge that was talked about",
        Sampling = MonitoringSampling.FixedPrompts,
        PromptExpiresAfterMinutes = OpenMinutes,
        Items =
        [
            new() { Key = "urge", Label = "How strong is the urge?", Answer = MonitoringAnswerType.Rating, Scale = RatingScale.ZeroToTen },
            new() { Key = "times", Label = "How many times since the last prompt?", Answer = MonitoringAnswerType.Count },
            new() { Key = "gave-in", Label = "Did you act on it?", Answer = MonitoringAnswerType.YesNo, IsOptional = true },
        ],
    };

    internal override HomeworkSchedule Schedule(SyntheticPerson person, LocalDate from, LocalDate until, SyntheticRandom random) =>
        HomeworkSchedule.EveryNDays(1, [new LocalTime(12, 30), new LocalTime(18, 30)], from, ZoneOf(person)).Until(until)
            with { Window = CompletionWindow.OfMinutes(15, OpenMinutes) };

    internal override HomeworkEntry Entry(SyntheticMoment moment, HomeworkTask task, SyntheticRandom random)
    {
        var level = moment.Level(random);
        var came = moment.Due + Duration.FromMinutes(random.Below(3));
        List<MonitoringAnswer> answers = [];
        if (moment.IsFilled(random))
        {
            answers.Add(new() { Item = "urge", Rating = Rating.Of(level / 10, RatingScale.ZeroToTen) });
        }

        if (moment.IsFilled(random))
        {
            answers.Add(new() { Item = "times", Count = random.Below(1 + (level / 15)) });
        }

        if (random.Chance(500))
        {
            answers.Add(new() { Item = "gave-in", YesNo = random.Chance(level * 8) });
        }

        return new SelfMonitoringLog
        {
            Prompt = new MonitoringPrompt
            {
                ScheduledAt = moment.Due,
                IssuedAt = came,
                RespondedAt = moment.At < came ? came + Duration.FromMinutes(1) : moment.At,
            },
            Answers = answers,
            Note = SyntheticText.Maybe(random, 50),
        };
    }
}
