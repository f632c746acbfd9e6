using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a thought record, in the order in which they are worked through.</summary>
internal static class ThoughtRecordForm
{
    private static readonly FormPart Asked = new("thought-record");

    internal static HomeworkForm Of(ThoughtRecordTask task)
    {
        var form = new FormBuilder(Asked);
        var (feeling, belief) = (FormControls.PercentOn(task.AskedOn), FormControls.PercentOn(task.AskedOn, isFeeling: false));
        form.Page("situation", FormStage.During)
            .Ask("occurredAt", FormControls.Moment, task.Columns is ThoughtRecordColumns.Six ? FormNeed.Needed : FormNeed.Welcome)
            .Ask("situation", FormControls.Paragraph, FormNeed.Needed);
        if (task is { Columns: ThoughtRecordColumns.Seven } or { Columns: ThoughtRecordColumns.Three or ThoughtRecordColumns.Four, EmotionsFirst: not false })
        {
            Emotions(form, task, feeling);
            Thoughts(form, task, belief);
        }
        else
        {
            Thoughts(form, task, belief);
            Emotions(form, task, feeling);
        }

        if (task.Columns is ThoughtRecordColumns.Seven)
        {
            Evidence(form.Page("evidence", FormStage.During), task);
        }

        if (task.Columns is not ThoughtRecordColumns.Three)
        {
            Response(form.Page("response", FormStage.During), task, belief);
        }

        if (task.Columns is not (ThoughtRecordColumns.Three or ThoughtRecordColumns.Four))
        {
            Afterwards(form.Page("afterwards", FormStage.After), task, feeling, belief);
        }

        form.App("finishedAt");
        return form.Make();
    }

    private static readonly FormControl ThinkingStyles = new FormControl.SomeOf(
        [.. DistortionCatalog.BuiltIn.Offered.Select(static distortion => new FormChoice(distortion.Slug, distortion.Name))]) { IsOpen = true };

    private static FormControl.Rows Again(string name) => new(0, 50) { CanAdd = false, NamedBy = name };

    private static void Evidence(FormBuilder form, ThoughtRecordTask task)
    {
        if (task.EvidencePerThought is true)
        {
            form.Rows("thoughts", static row => row
                .Ask("evidenceFor", FormControls.Paragraph, FormNeed.Welcome)
                .Ask("evidenceAgainst", FormControls.Paragraph, FormNeed.Welcome), key: "evidence", rows: Again("text"));
        }

        var need = task.EvidencePerThought is true ? FormNeed.Optional : FormNeed.Needed;
        form.Texts("evidenceFor", need, FormControls.Paragraph).Texts("evidenceAgainst", need, FormControls.Paragraph);
    }

    private static void Response(FormBuilder form, ThoughtRecordTask task, FormControl belief)
    {
        form.Rows("balancedThoughts", row => row
            .Ask("text", FormControls.Paragraph, FormNeed.Needed)
            .Ask("belief", belief, FormNeed.Needed), FormNeed.Needed);
        if (task.Columns is not ThoughtRecordColumns.Six)
        {
            form.Ask("actionPlan", FormControls.Paragraph);
        }

        form.Ask("acceptance", FormControls.Paragraph);
    }

    private static void Afterwards(FormBuilder form, ThoughtRecordTask task, FormControl feeling, FormControl belief)
    {
        form.Rows("thoughts", row => row.Ask("beliefAfter", belief, FormNeed.Welcome), key: "again", rows: Again("text"))
            .Rows(
                "emotions",
                row =>
                    row.Ask("after", feeling, FormNeed.Needed)
                        .Ask("isNew", FormControls.YesNo, when: new FormCondition.Not(new FormCondition.Answered("emotions[*].before"))),
                key: "again",
                rows: Again("name"));
        if (task.Columns is ThoughtRecordColumns.Six)
        {
            form.Ask("actionPlan", FormControls.Paragraph, FormNeed.Welcome);
        }
    }

    private static void Emotions(FormBuilder form, ThoughtRecordTask task, FormControl feeling)
    {
        form.Page("emotions", FormStage.During).Rows("emotions", row => row
            .Ask("name", FormControls.Line, FormNeed.Needed)
            .Ask("before", feeling, FormNeed.Needed), FormNeed.Needed);
        if (task.AskBody is true)
        {
            form.Texts("bodySensations", FormNeed.Needed, least: 1);
        }

        if (task.AskBehaviour is true)
        {
            form.Texts("behaviours", FormNeed.Needed, FormControls.Paragraph, least: 1);
        }
    }

    private static void Thoughts(FormBuilder form, ThoughtRecordTask task, FormControl belief) =>
        form.Page("thoughts", FormStage.During)
            .Rows(
                "thoughts",
                row =>
                {
                    row.Ask("text", FormControls.Paragraph, FormNeed.Needed)
                        .Ask("isImage", FormControls.YesNo)
                        .Ask(
                            "beliefBefore",
                            belief,
                            task.Columns is ThoughtRecordColumns.Five or ThoughtRecordColumns.Six ? FormNeed.Needed : FormNeed.Welcome);
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
