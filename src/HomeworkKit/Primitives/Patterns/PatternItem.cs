namespace HomeworkKit;

/// <summary>One thing in an entry that may recur in others.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Text">The client's words, or a slug of the library's. Blank ones are left out of every count.</param>
public sealed partial record PatternItem(PatternKind Kind, string? Text)
{
    /// <summary>Returns the kind, and nothing of the words.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => KebabCase.Of(Kind);
}
