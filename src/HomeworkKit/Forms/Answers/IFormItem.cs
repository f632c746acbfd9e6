namespace HomeworkKit.Forms;

/// <summary>What stands in a member or a row while answers are put in: an answer, or what was there.</summary>
internal interface IFormItem
{
    /// <summary>Gets the text that it is; null for what is no text.</summary>
    string? Text { get; }
}
