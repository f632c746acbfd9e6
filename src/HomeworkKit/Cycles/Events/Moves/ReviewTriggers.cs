namespace HomeworkKit.Events;

/// <summary>Which trigger each review decision pulls.</summary>
internal static class ReviewTriggers
{
    internal static CycleTrigger Of(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Complete => CycleTrigger.ReviewComplete,
        ReviewDecision.Maintain => CycleTrigger.ReviewMaintain,
        ReviewDecision.Replace => CycleTrigger.ReviewReplace,
        ReviewDecision.Continue => CycleTrigger.ReviewContinue,
        ReviewDecision.Repeat => CycleTrigger.ReviewRepeat,
        ReviewDecision.StepUp => CycleTrigger.ReviewStepUp,
        ReviewDecision.StepDown => CycleTrigger.ReviewStepDown,
        ReviewDecision.Adapt => CycleTrigger.ReviewAdapt,
        ReviewDecision.Defer => CycleTrigger.ReviewDefer,
        ReviewDecision.Drop => CycleTrigger.ReviewDrop,
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };
}
