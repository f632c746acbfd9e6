using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>sleep-window</c>, and under which label.</summary>
internal static class SleepWindowExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "sleep-window",
        Entry =
        [
            Data("wakeDate", "The date on which the client got out of bed"),
            Data("intoBed", "When the client got into bed"),
            Data("outOfBed", "When the client got out of bed for the day"),
            Data("stimulusControl", "Stimulus control") with { Name = "sc" },
            Data("stimulusControl.wentToBedSleepy", "Whether the client went to bed only when sleepy"),
            Data("stimulusControl.timesGotUp", "How often the client got up because sleep did not come"),
            Data("stimulusControl.stayedInBedAwake", "Whether the client stayed in bed although sleep did not come"),
            Data("stimulusControl.usedBedForOtherThings", "Whether the bed was used for anything but sleep and sex"),
            Data("stimulusControl.napMinutes", "How long the client napped the day before", "minutes"),
            Data("sleepiness", "How sleepy the client was during the day"),
            Data("sleepyInDanger", "Whether the client was sleepy where it is dangerous, for example at the wheel"),
            Prose("whatHelped", "What helped to stay up, or to get up"),
            Prose("whatGotInTheWay", "What got in the way"),
        ],
        Task =
        [
            Data("bedTime", "The agreed earliest time to get into bed"),
            Data("riseTime", "The agreed time to get up, on every day of the week"),
            Prose("basis.preset", "The name of the rule"),
            Data("basis.meanTotalSleepMinutes", "The mean total sleep", "minutes"),
            Data("basis.weeklyEfficiency", "All sleep of the week as a percentage of all time in bed"),
            Data("basis.nights", "The number of nights"),
            Data("basis.previousWindowMinutes", "The window before", "minutes"),
            Data("contraindications.contraindication", "What was asked about"),
            Data("contraindications.applies", "Whether it applies"),
            Prose("contraindications.note", "What was said about it"),
            Data("sleepinessScale", "The scale on which sleepiness by day is rated"),
            Prose("naps", "What to do with a nap: for example, none, or at most 20 minutes before 15:00"),
            Data("askStimulusControl", "Whether the instructions of stimulus control are kept too, and asked about"),
        ],
    };
}
