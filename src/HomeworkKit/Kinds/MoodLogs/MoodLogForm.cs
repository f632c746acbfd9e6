using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a mood log, in the order in which they are worked through.</summary>
internal static class MoodLogForm
{
    private static readonly FormPart Asked = new("mood-log");

    internal static HomeworkForm Of(MoodLogTask task)
    {
        var form = new FormBuilder(Asked);
        form.Page("now", FormStage.During).Fixed("ratings", row =>
        {
            foreach (var item in task.Items)
            {
                row.Ask($"[item={item.Key}].rating", FormControls.On(item.Scale), FormNeed.Needed, item.Label);
            }
        }, FormNeed.Needed);
        if (task.EmotionScale is { } scale)
        {
            form.Rows("emotions", row => row
                .Ask("name", FormControls.Line, FormNeed.Needed)
                .Ask("intensity", FormControls.On(scale), FormNeed.Needed), FormNeed.Needed);
        }

        if (task.AskThoughts is true)
        {
            form.Texts("thoughts", FormNeed.Needed, FormControls.Paragraph, least: 1);
        }

        form.Page("around", FormStage.During);
        if (task.AskActivity is true)
        {
            form.Ask("activity", FormControls.Line, FormNeed.Needed);
        }

        if (task.AskContext is true)
        {
            form.Ask("place", FormControls.Line, FormNeed.Needed).Ask("company", FormControls.Line, FormNeed.Welcome);
        }

        form.Ask("note", FormControls.Paragraph);
        return form.Make();
    }
}
