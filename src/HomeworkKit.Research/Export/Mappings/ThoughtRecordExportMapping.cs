using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>thought-record</c>, and under which label.</summary>
internal static class ThoughtRecordExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "thought-record",
        Entry =
        [
            Data("occurredAt", "When the situation happened"),
            Data("finishedAt", "When the record was finished"),
            Prose("situation", "What happened: who, what, when, where"),
            ShortText("emotions.name", "The client's word for the emotion"),
            Data("emotions.before", "How strong it was in the situation", "0-100"),
            Data("emotions.after", "How strong it is at the end of the record", "0-100"),
            Data("emotions.isNew", "Whether the emotion came up only at the end, so that it has no strength before"),
            Prose("bodySensations", "What the client noticed in their body"),
            Prose("behaviours", "What the client did, or left undone, in the situation"),
            Prose("thoughts.text", "The thought in the client's words"),
            Data("thoughts.isImage", "Whether it was an image, a memory or a scene rather than words"),
            Data("thoughts.beliefBefore", "How much the client believed it at the time", "0-100"),
            Data("thoughts.beliefAfter", "How much the client believes it at the end of the record", "0-100"),
            Data("thoughts.isHot", "Whether this is the hot thought: the one that carries most of the emotion and that evidence is gathered for"),
            ShortText("thoughts.distortions", "The thinking styles that the client saw in it, as slugs of the distortion catalogue"),
            Prose("thoughts.evidenceFor", "What supports this thought, where evidence is gathered for each thought"),
            Prose("thoughts.evidenceAgainst", "What does not fit this thought, where evidence is gathered for each thought"),
            Prose("evidenceFor", "The evidence that supports the hot thought"),
            Prose("evidenceAgainst", "The evidence that does not support the hot thought"),
            Prose("balancedThoughts.text", "The thought in the client's words"),
            Data("balancedThoughts.belief", "How much the client believes it", "0-100"),
            Prose("actionPlan", "What the client plans to do, for example where the evidence supports the thought"),
            Prose("acceptance", "What the client chooses to accept where the evidence supports the thought and nothing can be done"),
        ],
        Task =
        [
            Data("columns", "How many columns are asked for"),
            Data("emotionsFirst", "Whether emotions are asked before thoughts where the format leaves it open"),
            Prose("lookOutFor", "What to look out for: the situations or moods in which to catch a thought"),
            Data("nameDistortions", "Whether thinking styles (distortions) are to be named for each thought"),
            Data("askBody", "Whether the client also notes what they felt in their body"),
            Data("askBehaviour", "Whether the client also notes what they did"),
            Data("evidencePerThought", "Whether evidence is gathered for each thought rather than for the hot thought alone"),
            Data("askedOn", "The scale on which feelings and beliefs are asked that are kept as 0 to 100"),
        ],
    };
}
