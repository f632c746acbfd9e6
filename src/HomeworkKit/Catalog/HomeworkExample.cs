namespace HomeworkKit;

/// <summary>A made-up task with a complete entry for it: documentation, test data and the shape that forms can be built from.</summary>
/// <param name="Task">The task.</param>
/// <param name="Entry">An entry that answers it completely.</param>
public sealed partial record HomeworkExample(HomeworkTask Task, HomeworkEntry Entry)
{
    /// <summary>Returns the names of the types and nothing of their content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{Task} and {Entry}";
}
