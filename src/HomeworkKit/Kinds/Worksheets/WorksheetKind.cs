using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>Worksheets: a clinic's own forms, as data.</summary>
internal static class WorksheetKind
{
    /// <summary>Gets the kind <c>worksheet</c>.</summary>
    public static HomeworkKind<WorksheetTask, WorksheetEntry> Instance { get; } = new(
        taskValidator: static () => new WorksheetTaskValidator(),
        entryValidator: static () => new WorksheetEntryValidator(),
        example: static () => WorksheetExample.Of())
    {
        Name = "worksheet",
        Title = "Worksheet",
        Form = WorksheetQuestions.Of,
        FormIn = static (task, words) => WorksheetQuestions.Of(task.Form.In(words.Language)),
        English = WorksheetWords.English,
        Effective = static (task, entry) => entry.Effective(task.Form),
    };
}
