namespace HomeworkKit.Kinds;

/// <summary>Something to read; nothing to answer.</summary>
public sealed partial record WorksheetInstruction : WorksheetItem
{
    internal override WorksheetItemForm Form => WorksheetItemForm.Instruction;
}
