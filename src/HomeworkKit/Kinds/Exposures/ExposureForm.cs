using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>The questions of an exposure, in the order in which they are worked through.</summary>
internal static class ExposureForm
{
    private static readonly FormPart Asked = new("exposure");

    internal static HomeworkForm Of(ExposureTask task)
    {
        var form = new FormBuilder(Asked);
        var (suds, feeling, percent) = (
            FormControls.PercentOn(task.SudsScale ?? task.AskedOn),
            FormControls.PercentOn(task.AskedOn),
            FormControls.PercentOn(task.AskedOn, isFeeling: false));
        var asksExpectancy = task.AskExpectancy is true || task.FearedOutcome is not null;
        form.Page("before", FormStage.Before)
            .Ask("situation", FormControls.Paragraph, task is { Step: null, Description: null } ? FormNeed.Needed : FormNeed.Welcome);
        if (asksExpectancy)
        {
            form.Ask("fearedOutcome", FormControls.Paragraph, FormNeed.Needed)
                .Ask("expectancyBefore", percent, FormNeed.Needed)
                .Ask("howIWillKnow", FormControls.Paragraph, FormNeed.Welcome);
        }

        form.Ask("anticipatedSuds", suds, FormNeed.Welcome)
            .Texts("safetyBehavioursToDrop")
            .Texts("contexts")
            .Texts("combinedStimuli")
            .Texts("safetySignals")
            .Ask("retrievalCue", FormControls.Line)
            .Ask("baselineSuds", suds, FormNeed.Welcome);
        form.AskCourage(task.AskCourage, task.AskedOn);
        form.Page("during", FormStage.During)
            .Ask("startedAt", FormControls.Moment, FormNeed.Needed);
        if (task.AskSeries is true)
        {
            form.Rows("series", row => row
                .Ask("minute", new FormControl.Minutes(), FormNeed.Needed)
                .Ask("value", suds, FormNeed.Needed), FormNeed.Needed, new FormControl.Rows(1, 200))
                .Ask("seriesIsComplete", FormControls.YesNo);
        }

        form.Ask("affectLabel", FormControls.Line);
        form.Page("afterwards", FormStage.After)
            .Ask("actualMinutes", FormControls.Minutes, FormNeed.Needed)
            .Ask("peakSuds", suds, FormNeed.Needed)
            .Ask("endSuds", suds, FormNeed.Needed)
            .Ask("stopReason", FormControls.OneOf<ExposureStopReason>(), FormNeed.Needed)
            .Texts("safetyBehavioursUsed");
        if (task.Type is ExposureType.Interoceptive)
        {
            form.Ask("sensationIntensity", percent, FormNeed.Needed).Ask("sensationSimilarity", percent, FormNeed.Needed);
        }

        if (task.Type is ExposureType.Imaginal)
        {
            form.Ask("vividness", percent, FormNeed.Needed);
        }

        if (task.Format is ExposureFormat.ResponsePrevention)
        {
            form.Page("urge", FormStage.After).Group("responsePrevention", parts => Urge(parts, feeling), FormNeed.Needed);
        }

        form.Page("learning", FormStage.After);
        if (asksExpectancy)
        {
            form.Ask("occurred", FormControls.OneOf<FearedOutcomeOccurrence>(), FormNeed.Needed);
        }

        form.Ask("whatHappened", FormControls.Paragraph, FormNeed.Welcome)
            .Ask("howUnpleasant", feeling)
            .Ask("coping", percent)
            .Ask("surprise", percent);
        if (asksExpectancy)
        {
            form.Ask("expectancyAfter", percent, FormNeed.Needed);
        }

        form.Ask("learned", FormControls.Paragraph, FormNeed.Needed).Ask("willingnessToRepeat", percent).Ask("mastered", FormControls.YesNo);
        form.App("step", "plannedMinutes", "amendments", "responsePrevention.ratings");
        return form.Make();
    }

    private static void Urge(FormBuilder parts, FormControl feeling) => parts
        .Ask("trigger", FormControls.Line)
        .Texts("rituals")
        .Ask("urge", feeling, FormNeed.Needed)
        .Ask("resisted", FormControls.OneOf<RitualResistance>(), FormNeed.Needed)
        .Ask("delayMinutes", FormControls.Minutes, FormNeed.Needed, when: new FormCondition.Is("responsePrevention.resisted", new FormValue.Choice("delayed")))
        .Ask("ritualCount", FormControls.Count)
        .Ask("undone", FormControls.YesNo)
        .Ask("reExposed", FormControls.YesNo);
}
