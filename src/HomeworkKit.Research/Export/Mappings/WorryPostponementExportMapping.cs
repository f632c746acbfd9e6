using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>worry-postponement</c>, and under which label.</summary>
internal static class WorryPostponementExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "worry-postponement",
        Entry =
        [
            Prose("worries.text", "The worry in the client's words"),
            Data("worries.noticedAt", "When it was noticed"),
            Data("worries.intensity", "How strong it was", "0-100"),
            Data("worries.postponed", "Whether it was put off to the worry period"),
            Data("worries.stillRelevant", "Whether it still mattered when its time came"),
            Data("worries.handling", "What was done with it then"),
            Data("worries.type", "What sort of worry it is"),
            Data("worries.outcome", "What became of it in the world"),
            Prose("worries.whatHappened", "What happened, in the client's words"),
            Data("periodStartedAt", "When the worry period began"),
            Data("minutesUsed", "How many minutes of it were used", "minutes"),
            Data("uncontrollabilityBefore", "How much the client believed beforehand that worry cannot be controlled", "0-100"),
            Data("uncontrollabilityAfter", "How much the client believes it afterwards", "0-100"),
        ],
        Task =
        [
            Data("form", "What the worry period is for"),
            Data("worryTime", "When the worry period begins, on the client's clock"),
            Prose("place", "Where it takes place"),
            Data("plannedMinutes", "How long it lasts at most", "minutes"),
            Data("askType", "Whether to say of each worry whether it is hypothetical or practical"),
            Data("askOutcome", "Whether to say later what became of each worry"),
            Data("askedOn", "The scale on which strength and belief are asked that are kept as 0 to 100"),
        ],
    };
}
