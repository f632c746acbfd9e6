namespace HomeworkKit.Forms;

/// <summary>One question with its answer in words. It prints neither.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
public sealed partial record FormLine(string Question, string Answer)
{
    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(FormLine);
}
