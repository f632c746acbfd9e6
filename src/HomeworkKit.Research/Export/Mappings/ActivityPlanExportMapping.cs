using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of an <c>activity-plan</c>, and under which label.</summary>
internal static class ActivityPlanExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "activity-plan",
        Entry =
        [
            Data("date", "The day"),
            ShortText("activities.planned", "The key of the planned activity"),
            Prose("activities.activity", "What was done; where something planned was replaced, what was done instead"),
            Data("activities.slot.date", "The day on which it starts"),
            Data("activities.slot.start", "When it starts"),
            Data("activities.slot.end", "When it ends"),
            Data("activities.slot.endDate", "The day on which it ends"),
            Data("activities.outcome", "What became of it"),
            Data("activities.kinds", "What it was for"),
            Data("activities.lifeArea", "The area of life"),
            Data("activities.mastery", "How much of an achievement it was"),
            Data("activities.pleasure", "How enjoyable it was"),
            Data("activities.importance", "How important it was to the client"),
            Data("activities.moodBefore", "The mood before"),
            Data("activities.moodAfter", "The mood after"),
            Prose("activities.barrier", "What got in the way"),
            Prose("activities.avoidance.trigger", "What set it off"),
            Prose("activities.avoidance.response", "The feeling or reaction that came"),
            Prose("activities.avoidance.avoidance", "What was avoided, and how"),
            Prose("activities.avoidance.alternativeCoping", "What could be done, or was done, instead") with { Name = "avoidance_coping" },
            Data("dayMood", "The mood of the day as a whole"),
            Data("hoursAwake", "How many hours of the day the client was awake"),
            Prose("noticed", "Anything noticed about activity and mood"),
        ],
        Task =
        [
            Data("monitoringOnly", "Whether nothing is planned yet: what is done is written down and rated, as a start"),
            ShortText("planned.key", "The key, by which what was done names it"),
            Prose("planned.activity", "What is to be done"),
            Data("planned.slot.date", "The day on which it starts"),
            Data("planned.slot.start", "When it starts"),
            Data("planned.slot.end", "When it ends"),
            Data("planned.slot.endDate", "The day on which it ends"),
            Data("planned.originalSlot.date", "The day on which it starts"),
            Data("planned.originalSlot.start", "When it starts"),
            Data("planned.originalSlot.end", "When it ends"),
            Data("planned.originalSlot.endDate", "The day on which it ends"),
            Data("planned.kinds", "What it is for"),
            Data("planned.lifeArea", "The area of life"),
            Prose("planned.value", "What it stands for, in the client's words"),
            Data("planned.predictedMastery", "How much the client expects to feel that they achieved something"),
            Data("planned.predictedPleasure", "How much the client expects to enjoy it"),
            Data("planned.importance", "How important it is to the client"),
            Data("planned.difficultyRank", "Where it stands from the easiest activity to the hardest"),
            Data("masteryScale", "The scale of mastery"),
            Data("pleasureScale", "The scale of pleasure"),
            Data("moodScale", "The scale of mood before and after"),
            Data("importanceScale", "The scale on which the importance of what was done is rated"),
            Data("askDayMood", "Whether the mood of the day as a whole is asked"),
        ],
    };
}
