using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Synthetic;

/// <summary>Planned activities with achievement and enjoyment, one log an evening.</summary>
internal sealed class ActivityPlanProgramme : SyntheticProgramme
{
    private static readonly PlannedActivity[] Activities =
    [
        new() { Key = "walk", Activity = "A walk", Kinds = [ActivityKind.Physical], LifeArea = LifeArea.MindBodyAndSpirituality },
        new() { Key = "call", Activity = "A call to somebody", Kinds = [ActivityKind.Social], LifeArea = LifeArea.Relationships },
        new() { Key = "letters", Activity = "Opening letters", Kinds = [ActivityKind.Necessary], LifeArea = LifeArea.DailyResponsibilities },
        new() { Key = "music", Activity = "Music", Kinds = [ActivityKind.Pleasurable], LifeArea = LifeArea.RecreationAndInterests },
    ];

    internal override string Title => "Doing a little more";

    internal override HomeworkTask Task(SyntheticPerson person, SyntheticRandom random) => new ActivityPlanTask
    {
        Planned =
        [
            .. Activities.Take(random.Between(2, Activities.Length)).Select(activity => activity with
            {
                PredictedMastery = Rating.Of(random.Around(0, 3), ActivityPlanTask.ZeroToFive),
                PredictedPleasure = Rating.Of(random.Around(0, 3), ActivityPlanTask.ZeroToFive),
            }),
        ],
        MoodScale = RatingScale.ZeroToTen,
    };

    internal override HomeworkSchedule Schedule(SyntheticPerson person, LocalDate from, LocalDate until, SyntheticRandom random) =>
        HomeworkSchedule.Daily(new LocalTime(20, 30), from, ZoneOf(person)).Until(until);

    internal override HomeworkEntry Entry(SyntheticMoment moment, HomeworkTask task, SyntheticRandom random) => new ActivityLog
    {
        Date = moment.Due.InZoneWithin(moment.Person.Zone).Date,
        Activities = [.. ((ActivityPlanTask)task).Planned.Where(_ => random.Chance(550)).Select(planned => Log(planned, moment, random))],
        HoursAwake = moment.IsFilled(random) ? random.Between(28, 34) / 2m : null,
        Noticed = SyntheticText.Maybe(random, 100),
    };

    private static LoggedActivity Log(PlannedActivity planned, SyntheticMoment moment, SyntheticRandom random)
    {
        var outcome = random.Below(10) switch
        {
            0 => ActivityOutcome.NotDone,
            1 or 2 => ActivityOutcome.Partly,
            3 => ActivityOutcome.Replaced,
            _ => ActivityOutcome.Done,
        };
        var isRated = outcome != ActivityOutcome.NotDone;
        var mood = 10 - (moment.Level(random) / 10);
        return new LoggedActivity
        {
            Planned = planned.Key,
            Activity = outcome == ActivityOutcome.Replaced ? SyntheticText.Sentence(random) : null,
            Outcome = outcome,
            Mastery = isRated && moment.IsFilled(random) ? Rating.Of(random.Around(1, 5), ActivityPlanTask.ZeroToFive) : null,
            Pleasure = isRated && moment.IsFilled(random) ? Rating.Of(random.Around(0, 5), ActivityPlanTask.ZeroToFive) : null,
            MoodBefore = isRated && moment.IsFilled(random) ? Rating.Of(mood, RatingScale.ZeroToTen) : null,
            MoodAfter = isRated && moment.IsFilled(random) ? Rating.Of(Math.Clamp(mood + random.Around(-1, 3), 0, 10), RatingScale.ZeroToTen) : null,
            Barrier = isRated ? null : SyntheticText.Sentence(random),
        };
    }
}
