using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a look back on a week, in the order in which they are worked through.</summary>
internal static class CheckInForm
{
    private static readonly FormPart Asked = new("check-in");

    internal static HomeworkForm Of(CheckInTask task)
    {
        var form = new FormBuilder(Asked);
        form.Page("days", FormStage.During)
            .Ask("from", FormControls.Date, FormNeed.Needed)
            .Ask("to", FormControls.Date, FormNeed.Needed);
        if (task.AskPractice is true)
        {
            form.Page("practice", FormStage.During).Rows("practised", static row => row
                .Ask("practice", FormControls.Line, FormNeed.Needed)
                .Ask("times", FormControls.Count, FormNeed.Needed), FormNeed.Needed);
        }

        form.Page("questions", FormStage.During).Fixed("answers", row =>
        {
            foreach (var question in task.Questions)
            {
                if (question.Scale is { } scale)
                {
                    row.Ask($"[question={question.Key}].rating", FormControls.On(scale), FormNeed.Needed, question.Text)
                        .Ask($"[question={question.Key}].text", FormControls.Line);
                }
                else
                {
                    row.Ask($"[question={question.Key}].text", FormControls.Paragraph, FormNeed.Needed, question.Text);
                }
            }
        }, FormNeed.Needed);
        form.Page("week", FormStage.After)
            .Ask("wentWell", FormControls.Paragraph, FormNeed.Needed)
            .Ask("wasHard", FormControls.Paragraph, FormNeed.Welcome)
            .Ask("learned", FormControls.Paragraph, FormNeed.Needed)
            .Ask("nextWeek", FormControls.Paragraph, FormNeed.Needed);
        return form.Make();
    }
}
