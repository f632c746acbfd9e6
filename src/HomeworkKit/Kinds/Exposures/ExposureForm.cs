using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of an exposure, in the order in which they are worked through.</summary>
internal static class ExposureForm
{
    internal static HomeworkForm Of(ExposureTask task)
    {
        var form = new FormMaker("exposure");
        var asksExpectancy = task.AskExpectancy is true || task.FearedOutcome is not null;
        form.Page("before", FormStage.Before)
            .Ask("situation", FormControls.Paragraph, task is { Step: null, Description: null } ? FormNeed.Needed : FormNeed.Welcome);
        if (asksExpectancy)
        {
            form.Ask("fearedOutcome", FormControls.Paragraph, FormNeed.Needed)
                .Ask("expectancyBefore", FormControls.Percent, FormNeed.Needed)
                .Ask("howIWillKnow", FormControls.Paragraph, FormNeed.Welcome);
        }

        form.Ask("anticipatedSuds", FormControls.Percent, FormNeed.Welcome)
            .Texts("safetyBehavioursToDrop")
            .Texts("contexts")
            .Texts("combinedStimuli")
            .Texts("safetySignals")
            .Ask("retrievalCue", FormControls.Line)
            .Ask("baselineSuds", FormControls.Percent, FormNeed.Welcome);
        form.Page("during", FormStage.During)
            .Ask("startedAt", FormControls.Moment, FormNeed.Needed);
        if (task.AskSeries is true)
        {
            form.Rows("series", static row => row
                .Ask("minute", new FormControl.Minutes(), FormNeed.Needed)
                .Ask("value", FormControls.Percent, FormNeed.Needed), FormNeed.Needed, new FormControl.Rows(1, 200))
                .Ask("seriesIsComplete", FormControls.YesNo);
        }

        form.Ask("affectLabel", FormControls.Line);
        form.Page("afterwards", FormStage.After)
            .Ask("actualMinutes", FormControls.Minutes, FormNeed.Needed)
            .Ask("peakSuds", FormControls.Percent, FormNeed.Needed)
            .Ask("endSuds", FormControls.Percent, FormNeed.Needed)
            .Ask("stopReason", FormControls.OneOf<ExposureStopReason>(), FormNeed.Needed)
            .Texts("safetyBehavioursUsed");
        if (task.Format is ExposureFormat.ResponsePrevention)
        {
            form.Page("urge", FormStage.After).Group("responsePrevention", Urge, FormNeed.Needed);
        }

        form.Page("learning", FormStage.After);
        if (asksExpectancy)
        {
            form.Ask("occurred", FormControls.OneOf<FearedOutcomeOccurrence>(), FormNeed.Needed);
        }

        form.Ask("whatHappened", FormControls.Paragraph, FormNeed.Welcome)
            .Ask("howUnpleasant", FormControls.Percent)
            .Ask("coping", FormControls.Percent)
            .Ask("surprise", FormControls.Percent);
        if (asksExpectancy)
        {
            form.Ask("expectancyAfter", FormControls.Percent, FormNeed.Needed);
        }

        form.Ask("learned", FormControls.Paragraph, FormNeed.Needed).Ask("willingnessToRepeat", FormControls.Percent);
        form.App("step", "plannedMinutes", "amendments", "responsePrevention.ratings");
        return form.Make();
    }

    private static void Urge(FormMaker parts) => parts
        .Ask("trigger", FormControls.Line)
        .Texts("rituals")
        .Ask("urge", FormControls.Percent, FormNeed.Needed)
        .Ask("resisted", FormControls.OneOf<RitualResistance>(), FormNeed.Needed)
        .Ask("delayMinutes", FormControls.Minutes, FormNeed.Needed, when: new FormCondition.Is("responsePrevention.resisted", new FormValue.Choice("delayed")))
        .Ask("ritualCount", FormControls.Count)
        .Ask("undone", FormControls.YesNo)
        .Ask("reExposed", FormControls.YesNo);
}
