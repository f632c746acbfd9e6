namespace HomeworkKit.Kinds;

/// <summary>A question that is answered with a time by the clock.</summary>
public sealed partial record TimeItem : WorksheetItem
{
    internal override WorksheetItemForm Form => WorksheetItemForm.Time;
}
