using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of a behavioural experiment, in the order in which they are worked through.</summary>
internal static class BehaviouralExperimentForm
{
    private static readonly FormPart Asked = new("behavioural-experiment");

    internal static HomeworkForm Of(BehaviouralExperimentTask task)
    {
        var form = new FormBuilder(Asked);
        var tests = task.Type is not ExperimentType.Discovery;
        var percent = FormControls.PercentOn(task.AskedOn, isFeeling: false);
        form.Page("belief", FormStage.Before);
        if (tests)
        {
            form.Ask("targetBelief", FormControls.Paragraph, string.IsNullOrWhiteSpace(task.TargetBelief) ? FormNeed.Needed : FormNeed.Optional)
                .Ask("beliefBefore", percent, FormNeed.Needed);
        }

        if (task.AskHeart is true)
        {
            form.Ask("heartBeliefBefore", percent, FormNeed.Needed);
        }

        var hasAlternative = task.Type is ExperimentType.AVersusB || task.AlternativeBelief is not null;
        if (hasAlternative)
        {
            form.Ask("alternativeBelief", FormControls.Paragraph, string.IsNullOrWhiteSpace(task.AlternativeBelief) ? FormNeed.Needed : FormNeed.Optional)
                .Ask("alternativeBefore", percent, FormNeed.Needed);
        }

        form.Page("plan", FormStage.Before)
            .Ask("what", FormControls.Paragraph, string.IsNullOrWhiteSpace(task.Plan) ? FormNeed.Needed : FormNeed.Welcome)
            .Ask("where", FormControls.Line)
            .Ask("when", FormControls.Line)
            .Rows("predictions", row => row
                .Ask("text", FormControls.Paragraph, FormNeed.Needed)
                .Ask("probability", percent, FormNeed.Welcome)
                .Ask("howIWillKnow", FormControls.Paragraph, FormNeed.Needed), tests ? FormNeed.Needed : FormNeed.Optional)
            .Texts("precautionsToDrop")
            .Rows("obstacles", static row => row
                .Ask("obstacle", FormControls.Line, FormNeed.Needed)
                .Ask("answer", FormControls.Line, FormNeed.Needed));
        form.AskCourage(task.AskCourage, task.AskedOn);
        form.Page("doing", FormStage.During).Ask("startedAt", FormControls.Moment, FormNeed.Needed);
        form.Page("afterwards", FormStage.After)
            .Ask("observed", FormControls.Paragraph, FormNeed.Needed)
            .Rows(
                "predictions",
                static row =>
                    row.Ask("whatHappened", FormControls.Paragraph, FormNeed.Welcome).Ask("verdict", FormControls.OneOf<PredictionVerdict>(), FormNeed.Needed),
                key: "again",
                rows: new FormControl.Rows(0, 50) { CanAdd = false, NamedBy = "text" })
            .Texts("precautionsUsed")
            .Ask("learned", FormControls.Paragraph, FormNeed.Needed);
        if (tests)
        {
            form.Ask("beliefAfter", percent, FormNeed.Needed);
        }

        if (task.AskHeart is true)
        {
            form.Ask("heartBeliefAfter", percent, FormNeed.Needed);
        }

        if (hasAlternative)
        {
            form.Ask("alternativeAfter", percent, FormNeed.Needed);
        }

        form.Ask("revisedBelief", FormControls.Paragraph).Ask("nextExperiment", FormControls.Paragraph);
        form.App("predictions[*].amendments");
        return form.Make();
    }
}
