namespace HomeworkKit.Kinds;

/// <summary>A question that is answered with a date.</summary>
public sealed partial record DateItem : WorksheetItem
{
    internal override WorksheetItemForm Form => WorksheetItemForm.Date;
}
