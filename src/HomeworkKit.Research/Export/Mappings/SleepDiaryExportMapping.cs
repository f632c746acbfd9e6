using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>sleep-diary</c>, and under which label.</summary>
internal static class SleepDiaryExportMapping
{
    internal static RecordExportMapping Mapping { get; } =
        new()
        {
            Kind = "sleep-diary",
            Entry =
            [
                Data("wakeDate", "The date on which the client got out of bed for the day"),
                Excluded("timeZone", "The time zone whose clocks the times were read from"),
                Data("intoBed", "When the client got into bed"),
                Data("triedToSleep", "When the client tried to go to sleep (lights out)"),
                Data("minutesToFallAsleep", "How long it took to fall asleep (sleep onset latency)", "minutes"),
                Data("awakenings", "How often the client woke up, the final awakening not counted"),
                Data("minutesAwake", "How long these awakenings lasted together (wake after sleep onset)", "minutes"),
                Data("finalAwakening", "When the client woke up for the last time"),
                Data("outOfBed", "When the client got out of bed for the day"),
                Data("quality", "How well the client slept"),
                Prose("comments", "Anything else about the night"),
                Data("minutesAwakeIncludeFinalAwakening", "Whether minutes awake also holds the time awake after the final awakening") with
                {
                    Name = "awake_includes_final_awakening",
                },
                Data("minutesTryingAfterFinalAwakening", "How long the client tried to sleep on after the final awakening", "minutes") with
                {
                    Name = "minutes_trying_after_awakening",
                },
                Data("wokeEarlierThanPlanned", "Whether the client woke up earlier than planned"),
                Data("minutesEarlierThanPlanned", "By how much", "minutes"),
                Data("estimatedSleepMinutes", "How long the client believes they slept", "minutes"),
                Data("refreshed", "How rested or refreshed the client felt"),
                Data("naps", "How often the client napped or dozed on the day before"),
                Data("napMinutes", "How long the naps lasted together", "minutes"),
                Data("alcoholicDrinks", "The number of alcoholic drinks on the day before"),
                Data("lastAlcoholicDrink", "When the last of them was"),
                Data("caffeinatedDrinks", "The number of drinks with caffeine on the day before"),
                Data("lastCaffeinatedDrink", "When the last of them was"),
                Data("tookMedication", "Whether anything was taken to help with sleep"),
                Prose("medications.name", "What was taken"),
                Prose("medications.dose", "How much, in the client's words"),
                Data("medications.takenAt", "When, by the clock"),
            ],
            Task =
            [
                Data("form", "How much is asked, and when"),
                Data("qualityScale", "The scale of quality and of feeling refreshed"),
                Prose("note", "What to bear in mind, for example to fill it in within an hour of getting up"),
            ],
        };
}
