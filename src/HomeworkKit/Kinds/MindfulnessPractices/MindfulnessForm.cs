using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a mindfulness or relaxation practice, in the order in which they are worked through.</summary>
internal static class MindfulnessForm
{
    private static readonly FormPart Asked = new("mindfulness");

    internal static HomeworkForm Of(MindfulnessTask task)
    {
        var form = new FormBuilder(Asked);
        form.Page("before", FormStage.Before).Fixed("ratings", row => Items(row, task, "before"), FormNeed.Needed);
        form.Page("practice", FormStage.During)
            .Ask("technique", FormControls.OneOf<PracticeTechnique>());
        if (task.Technique is PracticeTechnique.AppliedRelaxation)
        {
            form.Ask("stage", FormControls.OneOf<AppliedRelaxationStage>());
        }

        form.Ask("minutes", FormControls.Minutes, task.Technique is PracticeTechnique.Informal ? FormNeed.Welcome : FormNeed.Needed)
            .Ask("guided", FormControls.YesNo)
            .Ask("position", FormControls.Line)
            .Ask("place", FormControls.Line)
            .Ask("interruptions", FormControls.Count);
        form.Page("after", FormStage.After)
            .Fixed("ratings", row => Items(row, task, "after"), FormNeed.Needed, key: "again")
            .Ask("sleepiness", FormControls.On(RatingScale.ZeroToTen), FormNeed.Optional)
            .Ask("noticed", FormControls.Paragraph, FormNeed.Welcome);
        return form.Make();
    }

    private static void Items(FormBuilder row, MindfulnessTask task, string member)
    {
        foreach (var item in task.Items)
        {
            row.Ask($"[item={item.Key}].{member}", FormControls.On(item.Scale), FormNeed.Needed, item.Label);
        }
    }
}
