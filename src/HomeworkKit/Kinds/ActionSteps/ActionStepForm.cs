using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a step towards a goal, in the order in which they are worked through.</summary>
internal static class ActionStepForm
{
    private static readonly FormPart Asked = new("action-step");

    internal static HomeworkForm Of(ActionStepTask task)
    {
        var form = new FormBuilder(Asked);
        form.Page("before", FormStage.Before).AskCourage(task.AskCourage, task.AskedOn);
        form.Page("step", FormStage.During);
        if (task.Parts.Count > 0)
        {
            form.Ask("partsDone", new FormControl.SomeOf([.. task.Parts.Select(static part => new FormChoice(part.Key, part.Text))]), FormNeed.Welcome);
        }

        form.Ask("whatIDid", FormControls.Paragraph, FormNeed.Needed);
        form.Page("afterwards", FormStage.After)
            .Ask("progress", FormControls.PercentOn(task.AskedOn, isFeeling: false), FormNeed.Needed)
            .Ask("goalFeelsReached", FormControls.PercentOn(task.AskedOn, isFeeling: false), FormNeed.Welcome)
            .Ask("whatHelped", FormControls.Paragraph)
            .Ask("nextStep", FormControls.Paragraph);
        return form.Make();
    }
}
