using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of an activity log, in the order in which they are worked through.</summary>
internal static class ActivityPlanForm
{
    private static readonly FormPart Asked = new("activity-plan");

    internal static HomeworkForm Of(ActivityPlanTask task)
    {
        var form = new FormBuilder(Asked);
        form.Page("day", FormStage.After).Ask("date", FormControls.Date, FormNeed.Needed);
        form.Page("planned", FormStage.After)
            .Fixed(
                "activities",
                row =>
                {
                    foreach (var planned in task.Planned)
                    {
                        row.Group(
                            $"[planned={planned.Key}]",
                            parts => Activity(parts, task, $"activities[planned={planned.Key}]", isPlanned: true),
                            FormNeed.Needed,
                            planned.Activity);
                    }
                },
                FormNeed.Needed);
        form.Page("besides", FormStage.After)
            .Rows(
                "activities",
                row => Activity(row, task, "activities[*]", isPlanned: false),
                task.Planned.Count == 0 ? FormNeed.Needed : FormNeed.Optional,
                new FormControl.Rows(task.Planned.Count == 0 ? 1 : 0, 50) { Without = "planned" },
                key: "besides");
        form.Page("looking-back", FormStage.After);
        if (task.AskDayMood is true)
        {
            form.Ask("dayMood", FormControls.On(task.MoodScale ?? RatingScale.ZeroToTen), FormNeed.Needed);
        }

        form.Ask("hoursAwake", new FormControl.Number(0, 24))
            .Ask("noticed", FormControls.Paragraph);
        form.App("activities[*].planned");
        return form.Make();
    }

    private static void Activity(FormBuilder row, ActivityPlanTask task, string path, bool isPlanned)
    {
        var done = new FormCondition.Any(
            new FormCondition.Is(path + ".outcome", new FormValue.Choice("done")),
            new FormCondition.Is(path + ".outcome", new FormValue.Choice("partly")),
            new FormCondition.Is(path + ".outcome", new FormValue.Choice("replaced")));
        var replaced = new FormCondition.Is(path + ".outcome", new FormValue.Choice("replaced"));
        if (!isPlanned)
        {
            row.Ask("activity", FormControls.Line, FormNeed.Needed);
        }

        row.Ask("outcome", isPlanned ? FormControls.OneOf<ActivityOutcome>() : WithoutPlan, FormNeed.Needed);
        if (isPlanned)
        {
            row.Ask("activity", FormControls.Line, FormNeed.Needed, when: replaced);
        }

        row.Group("slot", static slot => slot
            .Ask("date", FormControls.Date, FormNeed.Needed)
            .Ask("start", FormControls.Time, FormNeed.Welcome)
            .Ask("end", FormControls.Time, FormNeed.Welcome)
            .Ask("endDate", FormControls.Date), when: done);
        if (task.MoodScale is { } mood)
        {
            row.Ask("moodBefore", FormControls.On(mood), FormNeed.Needed, when: done);
        }

        row.Ask("mastery", FormControls.On(task.MasteryScale ?? ActivityPlanTask.ZeroToFive), FormNeed.Needed, when: done)
            .Ask("pleasure", FormControls.On(task.PleasureScale ?? ActivityPlanTask.ZeroToFive), FormNeed.Needed, when: done);
        if (task.ImportanceScale is { } importance)
        {
            row.Ask("importance", FormControls.On(importance), FormNeed.Needed, when: done);
        }

        if (task.MoodScale is { } after)
        {
            row.Ask("moodAfter", FormControls.On(after), FormNeed.Needed, when: done);
        }

        row.Ask("kinds", FormControls.SomeOf<ActivityKind>())
            .Ask("lifeArea", FormControls.OneOf<LifeArea>())
            .Ask("barrier", FormControls.Paragraph)
            .Group("avoidance", static parts => parts
                .Ask("trigger", FormControls.Line)
                .Ask("response", FormControls.Line)
                .Ask("avoidance", FormControls.Line)
                .Ask("alternativeCoping", FormControls.Line));
    }

    // Nothing was planned that this could have replaced.
    private static readonly FormControl WithoutPlan = new FormControl.OneOf([new("done"), new("partly"), new("not-done")]);
}
