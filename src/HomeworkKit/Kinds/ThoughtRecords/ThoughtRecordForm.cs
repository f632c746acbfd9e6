using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a thought record, in the order in which they are worked through.</summary>
internal static class ThoughtRecordForm
{
    internal static HomeworkForm Of(ThoughtRecordTask task)
    {
        var form = new FormMaker("thought-record");
        var rates = task.Columns is not ThoughtRecordColumns.Three;
        form.Page("situation", FormStage.During)
            .Ask("occurredAt", FormControls.Moment, FormNeed.Welcome)
            .Ask("situation", FormControls.Paragraph, FormNeed.Needed);
        if (task is { Columns: ThoughtRecordColumns.Seven } or { Columns: ThoughtRecordColumns.Three, EmotionsFirst: not false })
        {
            Emotions(form);
            Thoughts(form, task);
        }
        else
        {
            Thoughts(form, task);
            Emotions(form);
        }

        if (task.Columns is ThoughtRecordColumns.Seven)
        {
            form.Page("evidence", FormStage.During)
                .Texts("evidenceFor", FormNeed.Needed, FormControls.Paragraph)
                .Texts("evidenceAgainst", FormNeed.Needed, FormControls.Paragraph);
        }

        if (rates)
        {
            form.Page("response", FormStage.During)
                .Rows("balancedThoughts", static row => row
                    .Ask("text", FormControls.Paragraph, FormNeed.Needed)
                    .Ask("belief", FormControls.Percent, FormNeed.Needed), FormNeed.Needed)
                .Ask("actionPlan", FormControls.Paragraph)
                .Ask("acceptance", FormControls.Paragraph);
            form.Page("afterwards", FormStage.After)
                .Rows("thoughts", static row => row.Ask("beliefAfter", FormControls.Percent, FormNeed.Welcome), key: "again", rows: Again("text"))
                .Rows("emotions", static row => row
                    .Ask("after", FormControls.Percent, FormNeed.Needed)
                    .Ask("isNew", FormControls.YesNo, when: new FormCondition.Not(new FormCondition.Answered("emotions[*].before"))), key: "again", rows: Again("name"));
        }

        form.App("finishedAt");
        return form.Make();
    }

    private static readonly FormControl ThinkingStyles = new FormControl.SomeOf(
        [.. DistortionCatalog.BuiltIn.Offered.Select(static distortion => new FormChoice(distortion.Slug, distortion.Name))]) { IsOpen = true };

    private static FormControl.Rows Again(string name) => new(0, 50) { CanAdd = false, NamedBy = name };

    private static void Emotions(FormMaker form) => form.Page("emotions", FormStage.During).Rows("emotions", static row => row
        .Ask("name", FormControls.Line, FormNeed.Needed)
        .Ask("before", FormControls.Percent, FormNeed.Needed), FormNeed.Needed);

    private static void Thoughts(FormMaker form, ThoughtRecordTask task) => form.Page("thoughts", FormStage.During).Rows("thoughts", row =>
    {
        row.Ask("text", FormControls.Paragraph, FormNeed.Needed)
            .Ask("beliefBefore", FormControls.Percent, task.Columns is ThoughtRecordColumns.Five ? FormNeed.Needed : FormNeed.Welcome);
        if (task.Columns is ThoughtRecordColumns.Seven)
        {
            row.Ask("isHot", FormControls.YesNo, FormNeed.Welcome);
        }

        if (task.NameDistortions is true)
        {
            row.Ask("distortions", ThinkingStyles);
        }
    }, FormNeed.Needed);
}
