using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of something to read, in the order in which they are worked through.</summary>
internal static class ReadingForm
{
    private static readonly FormPart Asked = new("reading");

    internal static HomeworkForm Of(ReadingTask task)
    {
        var form = new FormBuilder(Asked);
        form.Page("reading", FormStage.During)
            .Ask("partRead", FormControls.Line)
            .Ask("percentRead", FormControls.Percent, FormNeed.Needed)
            .Ask("minutesSpent", FormControls.Minutes);
        form.Page("afterwards", FormStage.After);
        if (task.AskRatings is true)
        {
            var scale = FormControls.On(task.Scale ?? RatingScale.ZeroToFour);
            form.Ask("understanding", scale, FormNeed.Needed, when: new FormCondition.Above("percentRead", 0))
                .Ask("relevance", scale, FormNeed.Needed, when: new FormCondition.Above("percentRead", 0));
        }

        form.Ask("takeaway", FormControls.Paragraph, FormNeed.Needed).Texts("notes");
        return form.Make();
    }
}
