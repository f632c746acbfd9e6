using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of keeping a sleep window, in the order in which they are worked through.</summary>
internal static class SleepWindowForm
{
    private static readonly FormPart Asked = new("sleep-window");

    internal static HomeworkForm Of(SleepWindowTask task)
    {
        var form = new FormBuilder(Asked);
        form.Page("night", FormStage.After)
            .Ask("wakeDate", FormControls.Date, FormNeed.Needed)
            .Ask("intoBed", FormControls.Time, FormNeed.Needed)
            .Ask("outOfBed", FormControls.Time, FormNeed.Needed);
        if (task.AskStimulusControl is true)
        {
            form.Group("stimulusControl", static parts => parts
                .Ask("wentToBedSleepy", FormControls.YesNo, FormNeed.Needed)
                .Ask("timesGotUp", FormControls.Count, FormNeed.Needed)
                .Ask("stayedInBedAwake", FormControls.YesNo, FormNeed.Needed)
                .Ask("usedBedForOtherThings", FormControls.YesNo, FormNeed.Needed)
                .Ask("napMinutes", FormControls.Minutes, FormNeed.Needed), FormNeed.Needed);
        }

        form.Ask("whatHelped", FormControls.Paragraph)
            .Ask("whatGotInTheWay", FormControls.Paragraph);
        form.Page("day", FormStage.Later)
            .Ask("sleepiness", FormControls.On(task.SleepinessScale ?? RatingScale.ZeroToTen), FormNeed.Needed)
            .Ask("sleepyInDanger", FormControls.YesNo, FormNeed.Needed);
        return form.Make();
    }
}
