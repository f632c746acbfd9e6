using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a sleep diary, in the order in which they are worked through.</summary>
internal static class SleepNightForm
{
    private static readonly FormPart Asked = new("sleep-diary");

    internal static HomeworkForm Of(SleepDiaryTask task)
    {
        var form = new FormBuilder(Asked);
        var quality = FormControls.On(task.QualityScale ?? SleepDiaryTask.FivePoint);
        var isExpanded = task.Form is SleepDiaryForm.ExpandedMorning or SleepDiaryForm.ExpandedEvening;
        form.Page("night", FormStage.After)
            .Ask("wakeDate", FormControls.Date, FormNeed.Needed)
            .Ask("intoBed", FormControls.Time, FormNeed.Needed)
            .Ask("triedToSleep", FormControls.Time, FormNeed.Needed)
            .Ask("minutesToFallAsleep", FormControls.WholeMinutes, FormNeed.Needed)
            .Ask("awakenings", FormControls.Count, FormNeed.Needed)
            .Ask("minutesAwake", FormControls.WholeMinutes, FormNeed.Needed, when: new FormCondition.Not(new FormCondition.AtMost("awakenings", 0)))
            .Ask("finalAwakening", FormControls.Time, FormNeed.Needed);
        if (isExpanded)
        {
            form.Ask("minutesTryingAfterFinalAwakening", FormControls.WholeMinutes, FormNeed.Needed)
                .Ask("wokeEarlierThanPlanned", FormControls.YesNo, FormNeed.Needed)
                .Ask(
                    "minutesEarlierThanPlanned",
                    FormControls.WholeMinutes,
                    FormNeed.Needed,
                    when: new FormCondition.Is("wokeEarlierThanPlanned", new FormValue.YesNo(true)));
        }

        form.Ask("outOfBed", FormControls.Time, FormNeed.Needed);
        form.Page("how-it-was", FormStage.After);
        if (isExpanded)
        {
            form.Ask("estimatedSleepMinutes", FormControls.WholeMinutes, FormNeed.Needed);
        }

        form.Ask("quality", quality, FormNeed.Needed);
        if (isExpanded)
        {
            form.Ask("refreshed", quality, FormNeed.Needed);
        }

        form.Ask("comments", FormControls.Paragraph);
        if (isExpanded)
        {
            DayBefore(form);
        }

        form.App("timeZone", "minutesAwakeIncludeFinalAwakening");
        return form.Make();
    }

    private static void DayBefore(FormBuilder form) => form.Page("day-before", FormStage.After)
        .Ask("naps", FormControls.Count, FormNeed.Needed)
        .Ask("napMinutes", FormControls.WholeMinutes, FormNeed.Needed, when: new FormCondition.Above("naps", 0))
        .Ask("alcoholicDrinks", FormControls.Count, FormNeed.Needed)
        .Ask("lastAlcoholicDrink", FormControls.Time, FormNeed.Needed, when: new FormCondition.Above("alcoholicDrinks", 0))
        .Ask("caffeinatedDrinks", FormControls.Count, FormNeed.Needed)
        .Ask("lastCaffeinatedDrink", FormControls.Time, FormNeed.Needed, when: new FormCondition.Above("caffeinatedDrinks", 0))
        .Ask("tookMedication", FormControls.YesNo, FormNeed.Needed)
        .Rows("medications", static row => row
            .Ask("name", FormControls.Line, FormNeed.Needed)
            .Ask("dose", FormControls.Line)
            .Ask("takenAt", FormControls.Time), FormNeed.Needed, when: new FormCondition.Is("tookMedication", new FormValue.YesNo(true)));
}
