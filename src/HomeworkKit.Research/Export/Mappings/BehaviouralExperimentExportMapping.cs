using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>behavioural-experiment</c>, and under which label.</summary>
internal static class BehaviouralExperimentExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "behavioural-experiment",
        Entry =
        [
            Prose("targetBelief", "The belief that is tested"),
            Data("beliefBefore", "How much the client believes it before", "0-100"),
            Data("heartBeliefBefore", "How true it feels before, where head and heart are rated apart", "0-100"),
            Prose("alternativeBelief", "The belief that is held against it"),
            Data("alternativeBefore", "How much the client believes the alternative before", "0-100"),
            Prose("what", "What the client will do"),
            Prose("where", "Where"),
            Prose("when", "When, in the client's words"),
            Prose("precautionsToDrop", "The precautions that the client means to leave out"),
            Prose("predictions.text", "What the client predicts"),
            Data("predictions.probability", "How likely it seems", "0-100"),
            Prose("predictions.howIWillKnow", "How the client will know whether it happened"),
            Data("predictions.amendments.amendedAt", "When the change was made"),
            Prose("predictions.amendments.reason", "Why it was changed"),
            Prose("predictions.amendments.text", "The new wording"),
            Data("predictions.amendments.probability", "How likely it now seems", "0-100"),
            Prose("predictions.whatHappened", "What happened, as far as it bears on this prediction"),
            Data("predictions.verdict", "Whether what happened fits the prediction"),
            Prose("obstacles.obstacle", "What may get in the way"),
            Prose("obstacles.answer", "What the client will do then"),
            Data("courage.expectedDiscomfort", "How uncomfortable the client expects it to be", "0-100"),
            Data("courage.willingness", "How willing the client is to have that feeling", "0-100"),
            Prose("courage.whatFor", "What it is for, in the client's words"),
            Data("startedAt", "When it started"),
            Prose("precautionsUsed", "The precautions that were used after all"),
            Prose("observed", "What was observed"),
            Prose("learned", "What the client learned"),
            Data("beliefAfter", "How much the client believes the tested belief now", "0-100"),
            Data("heartBeliefAfter", "How true it feels now, where head and heart are rated apart", "0-100"),
            Data("alternativeAfter", "How much the client believes the alternative now", "0-100"),
            Prose("revisedBelief", "The belief as the client would put it now"),
            Prose("nextExperiment", "What the client would try next"),
        ],
        Task =
        [
            Data("type", "What it is meant to find out"),
            Data("method", "How it finds out"),
            Prose("targetBelief", "The belief to test, as it was worked out together"),
            Prose("alternativeBelief", "The other belief to hold against it"),
            Prose("plan", "What is to be done, where and when"),
            Prose("precautionsToDrop", "The precautions to leave out"),
            Data("askHeart", "Whether belief is rated twice: as it seems to the head, and as it feels to the heart"),
            Data("askCourage", "Whether the client is asked what it may cost, how willing they are, and what it is for"),
            Data("askedOn", "The scale on which beliefs and likelihoods are asked that are kept as 0 to 100"),
        ],
    };
}
