namespace HomeworkKit.Kinds;

/// <summary>A question that is answered with a date and a time, in the client's zone.</summary>
public sealed partial record MomentItem : WorksheetItem
{
    internal override WorksheetItemForm Form => WorksheetItemForm.Moment;
}
