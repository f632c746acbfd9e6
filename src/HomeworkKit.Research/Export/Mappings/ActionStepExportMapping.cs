using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of an <c>action-step</c>, and under which label.</summary>
internal static class ActionStepExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "action-step",
        Entry =
        [
            Data("courage.expectedDiscomfort", "How uncomfortable the client expects it to be", "0-100"),
            Data("courage.willingness", "How willing the client is to have that feeling", "0-100"),
            Prose("courage.whatFor", "What it is for, in the client's words"),
            Prose("whatIDid", "What the client did"),
            ShortText("partsDone", "The keys of the pieces that were done, in the order in which they were"),
            Data("progress", "How far the client feels they have come with the step", "0-100"),
            Data("goalFeelsReached", "How much nearer the goal feels now", "0-100"),
            Prose("whatHelped", "What helped"),
            Prose("nextStep", "What comes next"),
        ],
        Task =
        [
            Data("goal", "The treatment goal that the step leads towards"),
            Prose("step", "The step"),
            ShortText("parts.key", "The piece's key, by which entries name it"),
            Prose("parts.text", "What is to be done"),
            Prose("doneWhen", "How the client will know that the step is taken"),
            Data("askCourage", "Whether the client is asked what it may cost, how willing they are, and what it is for"),
            Data("askedOn", "The scale on which discomfort, willingness and progress are asked that are kept as 0 to 100"),
        ],
    };
}
