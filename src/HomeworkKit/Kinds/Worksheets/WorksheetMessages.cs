namespace HomeworkKit.Kinds;

/// <summary>The texts of exceptions of worksheets.</summary>
internal static class WorksheetMessages
{
    internal const string NoSuchItem = "The form has no such item, or the entry has no such row.";
    internal const string NoSuchScore = "The form has no such score.";
    internal const string NoSuchWorksheet = "The library has no such worksheet.";
}
