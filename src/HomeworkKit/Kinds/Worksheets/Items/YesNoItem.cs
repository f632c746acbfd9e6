namespace HomeworkKit.Kinds;

/// <summary>A question that is answered with yes or no.</summary>
public sealed record YesNoItem : WorksheetItem
{
    internal override WorksheetItemForm Form => WorksheetItemForm.YesNo;
}
