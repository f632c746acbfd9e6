namespace HomeworkKit.Kinds;

/// <summary>A question that is answered with yes or no.</summary>
public sealed partial record YesNoItem : WorksheetItem
{
    internal override WorksheetItemForm Form => WorksheetItemForm.YesNo;
}
