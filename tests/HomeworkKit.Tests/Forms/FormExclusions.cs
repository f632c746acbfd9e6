namespace HomeworkKit.Tests.Forms;

/// <summary>Members of entries that no form asks and no app fills, each with the reason.</summary>
internal static class FormExclusions
{
    internal static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["shared-exercise/privateAnswers.prompt"] = "The key of the prompt that the row belongs to.",
        ["shared-exercise/sharedAnswers.prompt"] = "The key of the prompt that the row belongs to.",
        ["shared-exercise/partsDone.part"] = "The key of the part that the row belongs to.",
        ["self-monitoring/answers.item"] = "The key of the item that the row belongs to.",
        ["mood-log/ratings.item"] = "The key of the item that the row belongs to.",
        ["check-in/answers.question"] = "The key of the question that the row belongs to.",
        ["journal/answers.prompt"] = "The key of the prompt that the row belongs to.",
        ["mindfulness/ratings.item"] = "The key of the item that the row belongs to.",
        ["communication-practice/script.skill"] = "The key of the skill that the row belongs to.",
        ["communication-practice/script.step"] = "The key of the step that the row belongs to.",
        ["worksheet/answers.item"] = "The key of the item that the row belongs to.",
        ["worksheet/answers.row"] = "The key of the table's row that the row belongs to.",
        ["worksheet/repeats"] = "Only its rows are asked for, each section's by itself.",
        ["worksheet/repeats.section"] = "The key of the section that the row belongs to.",
        ["worksheet/repeats.rows.answers"] = "Only the answers in it are asked for, each by its item.",
        ["worksheet/repeats.rows.answers.item"] = "The key of the item that the row belongs to.",
        ["worksheet/repeats.rows.answers.row"] = "The key of the table's row that the row belongs to.",
    };
}
