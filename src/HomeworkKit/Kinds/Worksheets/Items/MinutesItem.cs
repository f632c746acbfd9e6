namespace HomeworkKit.Kinds;

/// <summary>A question that is answered with a length of time in minutes.</summary>
public sealed partial record MinutesItem : WorksheetItem
{
    internal override WorksheetItemForm Form => WorksheetItemForm.Minutes;
}
