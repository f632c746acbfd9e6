using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of putting worries off, in the order in which they are worked through.</summary>
internal static class WorryPostponementForm
{
    private static readonly FormPart Asked = new("worry-postponement");

    internal static HomeworkForm Of(WorryPostponementTask task)
    {
        var form = new FormBuilder(Asked);
        var belief = FormControls.PercentOn(task.AskedOn, isFeeling: false);
        var tests = task.Form is WorryPeriodForm.ControllabilityTest;
        if (tests)
        {
            form.Page("before", FormStage.Before).Ask("uncontrollabilityBefore", belief, FormNeed.Needed);
        }

        var postponed = new FormCondition.Is("worries[*].postponed", new FormValue.YesNo(true));
        form.Page("worries", FormStage.During).Rows("worries", row =>
        {
            row.Ask("text", FormControls.Paragraph, FormNeed.Needed)
                .Ask("noticedAt", FormControls.Moment, FormNeed.Needed)
                .Ask("intensity", FormControls.PercentOn(task.AskedOn), FormNeed.Needed);
            if (task.AskType is true)
            {
                row.Ask("type", FormControls.OneOf<WorryType>(), FormNeed.Needed);
            }

            row.Ask("postponed", FormControls.YesNo, FormNeed.Needed);
        }, FormNeed.Needed);
        form.Page("worry-time", FormStage.Later)
            .Ask("periodStartedAt", FormControls.Moment, FormNeed.Welcome)
            .Rows(
                "worries",
                row =>
                    row.Ask("stillRelevant", FormControls.YesNo, FormNeed.Needed, when: postponed)
                        .Ask("handling", FormControls.OneOf<WorryHandling>(), FormNeed.Welcome, when: postponed),
                key: "again",
                rows: new FormControl.Rows(0, 50) { CanAdd = false, NamedBy = "text" })
            .Ask("minutesUsed", FormControls.Minutes, FormNeed.Needed);
        if (tests)
        {
            form.Ask("uncontrollabilityAfter", belief, FormNeed.Needed);
        }

        if (task.AskOutcome is true)
        {
            form.Page("outcome", FormStage.Later).Rows("worries", static row => row
                .Ask("outcome", FormControls.OneOf<WorryOutcome>(), FormNeed.Needed)
                .Ask("whatHappened", FormControls.Paragraph), key: "outcomes", rows: new FormControl.Rows(0, 50) { CanAdd = false, NamedBy = "text" });
        }

        return form.Make();
    }
}
