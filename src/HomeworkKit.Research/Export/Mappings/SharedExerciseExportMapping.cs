using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>shared-exercise</c>, and under which label.</summary>
internal static class SharedExerciseExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "shared-exercise",
        Entry =
        [
            ShortText("privateAnswers.prompt", "The key of the prompt"),
            Prose("privateAnswers.text", "What the client wrote"),
            ShortText("sharedAnswers.prompt", "The key of the prompt"),
            Prose("sharedAnswers.text", "What the client wrote"),
            ShortText("partsDone.part", "The key of the part"),
            Data("partsDone.minutesSpent", "How long it lasted", "minutes"),
            Data("turns.speaker", "Who spoke"),
            Data("turns.minutesSpent", "How long", "minutes"),
            Data("turns.paraphraseFitted", "Whether the speaker felt that what was said back was what they meant"),
            Data("turns.mirrored", "Whether the listener said back what they heard before anything else"),
            Data("turns.validated", "Whether the listener said what makes sense in it"),
            Data("turns.empathised", "Whether the listener said what the speaker may feel"),
            Data("courage.expectedDiscomfort", "How uncomfortable the client expects it to be", "0-100"),
            Data("courage.willingness", "How willing the client is to have that feeling", "0-100"),
            Prose("courage.whatFor", "What it is for, in the client's words"),
            Data("anxietyBefore", "Anxiety before the exercise", "SUDS 0-100"),
            Data("anxietyAfter", "Anxiety after the exercise", "SUDS 0-100"),
            Prose("privateNote", "A private note"),
        ],
        Task =
        [
            ShortText("prompts.key", "The prompt's key, by which answers name it"),
            Prose("prompts.text", "How the participants are asked"),
            Data("prompts.half", "In which half it is answered"),
            ShortText("parts.key", "The part's key, by which entries name it"),
            Prose("parts.instruction", "What is done"),
            Data("parts.plannedMinutes", "How long", "minutes"),
            Data("turnsEach", "How many turns each participant speaks"),
            Data("turnMinutes", "How long a turn lasts", "minutes"),
            Data("askAnxiety", "Whether to rate anxiety before and after"),
            Data("askDialogue", "Whether each turn says if the listener mirrored, validated and empathised"),
            Data("askCourage", "Whether the client is asked what it may cost, how willing they are, and what it is for"),
            Data("askedOn", "The scale on which anxiety is asked that is kept as 0 to 100"),
        ],
    };
}
