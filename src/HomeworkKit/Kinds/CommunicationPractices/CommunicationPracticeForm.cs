using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of practising a conversation, in the order in which they are worked through.</summary>
internal static class CommunicationPracticeForm
{
    private static readonly FormPart Asked = new("communication-practice");

    internal static HomeworkForm Of(CommunicationPracticeTask task)
    {
        var form = new FormBuilder(Asked);
        var scale = FormControls.On(task.Scale ?? RatingScale.ZeroToTen);
        var percent = FormControls.PercentOn(task.AskedOn);
        form.Page("situation", FormStage.Before)
            .Ask("situation", FormControls.Paragraph, FormNeed.Needed)
            .Ask("with", FormControls.Line, FormNeed.Needed);
        if (task.AskGoals is true)
        {
            form.Rows("goals", static row => row
                .Ask("type", FormControls.OneOf<CommunicationGoalType>(), FormNeed.Needed)
                .Ask("text", FormControls.Paragraph, FormNeed.Needed), FormNeed.Needed, new FormControl.Rows(1, 3) { Unlike = "type" });
        }

        form.Ask("intensity", scale);
        form.Page("words", FormStage.Before);
        form.Fixed("script", row => Lines(row, task), task.AskScript is true ? FormNeed.Needed : FormNeed.Optional);
        if (task.AskIStatement is true)
        {
            form.Group("statement", static parts => parts
                .Ask("situation", FormControls.Line, FormNeed.Needed)
                .Ask("behaviour", FormControls.Line, FormNeed.Needed)
                .Ask("feeling", FormControls.Line, FormNeed.Needed)
                .Ask("request", FormControls.Line, FormNeed.Needed), FormNeed.Needed);
        }

        form.AskCourage(task.AskCourage, task.AskedOn).Ask("fearBefore", percent, FormNeed.Needed);
        form.Page("afterwards", FormStage.After)
            .Ask("whatISaid", FormControls.Paragraph, FormNeed.Needed);
        if (task.AskStyle is true)
        {
            form.Ask("style", FormControls.OneOf<CommunicationStyle>(), FormNeed.Needed);
        }

        form.Fixed("script", row => Used(row, task), key: "again")
            .Ask("response", FormControls.Paragraph, FormNeed.Welcome)
            .Ask("fearAfter", percent, FormNeed.Needed)
            .Ask("outcomeAgainstGoal", scale, FormNeed.Needed)
            .Ask("relationshipAfter", scale, FormNeed.Welcome)
            .Ask("selfRespectAfter", scale, FormNeed.Needed);
        return form.Make();
    }

    private static void Lines(FormBuilder row, CommunicationPracticeTask task)
    {
        foreach (var skill in task.Skills)
        {
            foreach (var step in skill.Steps)
            {
                row.Ask(
                    $"[skill={skill.Key},step={step}].words",
                    FormControls.Line,
                    task.AskScript is true ? FormNeed.Needed : FormNeed.Optional,
                    FormTexts.Spoken(step));
            }
        }
    }

    private static void Used(FormBuilder row, CommunicationPracticeTask task)
    {
        foreach (var skill in task.Skills)
        {
            foreach (var step in skill.Steps)
            {
                var path = $"[skill={skill.Key},step={step}]";
                row.Ask(path + ".used", FormControls.YesNo, FormNeed.Welcome, FormTexts.Spoken(step), new FormCondition.Answered("script" + path + ".words"));
            }
        }
    }
}
