using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of putting worries off, in the order in which they are worked through.</summary>
internal static class WorryPostponementForm
{
    internal static HomeworkForm Of(WorryPostponementTask task)
    {
        var form = new FormMaker("worry-postponement");
        var tests = task.Form is WorryPeriodForm.ControllabilityTest;
        if (tests)
        {
            form.Page("before", FormStage.Before).Ask("uncontrollabilityBefore", FormControls.Percent, FormNeed.Needed);
        }

        var postponed = new FormCondition.Is("worries[*].postponed", new FormValue.YesNo(true));
        form.Page("worries", FormStage.During).Rows("worries", static row => row
            .Ask("text", FormControls.Paragraph, FormNeed.Needed)
            .Ask("noticedAt", FormControls.Moment, FormNeed.Needed)
            .Ask("intensity", FormControls.Percent, FormNeed.Needed)
            .Ask("postponed", FormControls.YesNo, FormNeed.Needed), FormNeed.Needed);
        form.Page("worry-time", FormStage.Later)
            .Ask("periodStartedAt", FormControls.Moment, FormNeed.Welcome)
            .Rows("worries", row => row
                .Ask("stillRelevant", FormControls.YesNo, FormNeed.Needed, when: postponed)
                .Ask("handling", FormControls.OneOf<WorryHandling>(), FormNeed.Welcome, when: postponed), key: "again", rows: new FormControl.Rows(0, 50) { CanAdd = false, NamedBy = "text" })
            .Ask("minutesUsed", FormControls.Minutes, FormNeed.Needed);
        if (tests)
        {
            form.Ask("uncontrollabilityAfter", FormControls.Percent, FormNeed.Needed);
        }
        return form.Make();
    }
}
