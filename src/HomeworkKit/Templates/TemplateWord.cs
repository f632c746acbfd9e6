namespace HomeworkKit;

/// <summary>Words for one blank of a template: <c>feared situation</c> filled with "the lift at work".</summary>
public sealed partial record TemplateWord : ContentRecord
{
    /// <summary>Gets the name of the blank.</summary>
    /// <value>1 to 64 characters without braces and line breaks. Case matters.</value>
    public required string Name { get; init; }

    /// <summary>Gets the words.</summary>
    public required string Text { get; init; }
}
