using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of solving a problem, in the order in which they are worked through.</summary>
internal static class ProblemSolvingForm
{
    private static readonly FormPart Asked = new("problem-solving");

    internal static HomeworkForm Of(ProblemSolvingTask task)
    {
        var form = new FormBuilder(Asked);
        var scale = FormControls.On(task.Scale ?? RatingScale.ZeroToTen);
        var wanted = Math.Max(2, task.AlternativesWanted?.Value ?? 0);
        form.Page("problem", FormStage.Before);
        if (task.AskOrientation is true)
        {
            form.Ask("orientation", FormControls.Paragraph, FormNeed.Needed);
        }

        form.Ask("problem", FormControls.Paragraph, FormNeed.Needed).Texts("facts", FormNeed.Needed).Ask("goal", FormControls.Paragraph, FormNeed.Needed);
        form.Page("ideas", FormStage.Before)
            .Rows(
                "alternatives",
                static row =>
                    row.Ask("text", FormControls.Paragraph, FormNeed.Needed)
                        .Rows("pros", Consequence, FormNeed.Welcome)
                        .Rows("cons", Consequence, FormNeed.Welcome),
                FormNeed.Needed,
                new FormControl.Rows(wanted, Math.Max(50, wanted)) { KeyedBy = "key", NamedBy = "text" });
        form.Page("plan", FormStage.Before)
            .Ask("chosen", new FormControl.SomeOf([]) { OfRows = "alternatives" }, FormNeed.Needed)
            .Rows("plan", static row => row
                .Ask("text", FormControls.Paragraph, FormNeed.Needed)
                .Ask("when", FormControls.Line, FormNeed.Needed)
                .Ask("obstacle", FormControls.Line)
                .Ask("thenIWill", FormControls.Line), FormNeed.Needed);
        form.Page("afterwards", FormStage.After)
            .Rows(
                "plan",
                static row => row.Ask("isDone", FormControls.YesNo, FormNeed.Welcome),
                key: "again",
                rows: new FormControl.Rows(0, 50) { CanAdd = false, NamedBy = "text" })
            .Ask("whatHappened", FormControls.Paragraph, FormNeed.Needed)
            .Ask("outcomeAgainstGoal", scale, FormNeed.Needed)
            .Ask("satisfaction", scale, FormNeed.Needed)
            .Ask("nextStep", FormControls.Paragraph);
        form.App("alternatives[*].key");
        return form.Make();
    }

    private static void Consequence(FormBuilder row) => row
        .Ask("text", FormControls.Line, FormNeed.Needed)
        .Ask("term", FormControls.OneOf<ConsequenceTerm>())
        .Ask("for", FormControls.OneOf<ConsequenceBearer>());
}
