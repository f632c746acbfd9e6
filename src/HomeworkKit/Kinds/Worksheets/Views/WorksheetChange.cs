namespace HomeworkKit.Kinds;

/// <summary>One change between two versions of a form.</summary>
/// <param name="Key">The key of the item or score.</param>
/// <param name="Type">What changed.</param>
/// <param name="IsOfScore">Whether it is a score.</param>
/// <param name="Language">The language of a translation that changed; null for the form's own words.</param>
public sealed partial record WorksheetChange(string Key, WorksheetChangeType Type, bool IsOfScore = false, string? Language = null)
{
    /// <summary>Returns what changed and no key, which a clinician wrote.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Type.ToString();
}
