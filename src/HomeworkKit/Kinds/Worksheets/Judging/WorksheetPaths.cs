using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Where answers stand in an entry, as findings and forms name it.</summary>
internal static class WorksheetPaths
{
    internal static string MemberOf(WorksheetItem item) => item.Form switch
    {
        WorksheetItemForm.Text => "text",
        WorksheetItemForm.YesNo => "yesNo",
        WorksheetItemForm.Choice => "choices",
        WorksheetItemForm.Number => "number",
        WorksheetItemForm.Rating => "rating",
        WorksheetItemForm.Date => "date",
        WorksheetItemForm.Time => "time",
        WorksheetItemForm.Moment => "at",
        WorksheetItemForm.Minutes => "minutes",
        _ => string.Empty,
    };

    /// <summary>Names an answer within the entry, or within a row of a repeated section.</summary>
    internal static string OfAnswer(WorksheetItem item, string? tableRow) => OfAnswer(item, tableRow, MemberOf(item));

    internal static string OfAnswer(WorksheetItem item, string? tableRow, string member) =>
        !WorksheetKeys.IsValid(item.Key) || (tableRow is not null && !WorksheetKeys.IsValid(tableRow)) ? "answers"
        : tableRow is null ? $"answers[item={item.Key}].{member}"
        : $"answers[item={item.Key},row={tableRow}].{member}";

    /// <summary>Names the list of rows of a repeated section.</summary>
    internal static string OfRows(string section) => $"repeats{FindingPath.OfItem("section", section)}.rows";

    internal static string Of(WorksheetIndex index, WorksheetItemView view)
    {
        var answer = OfAnswer(view.Item, view.TableRow);
        return view.Row is not { } row ? answer
            : index.SectionOf(view.Item) is not { } section ? "repeats"
            : string.Create(CultureInfo.InvariantCulture, $"{OfRows(section.Key)}[{row}].{answer}");
    }
}
