namespace HomeworkKit.Validation;

/// <summary>The form of a code: two or three parts of lower-case words with hyphens, parted by slashes.</summary>
internal static class RuleCode
{
    internal static bool IsValid(string? code)
    {
        var parts = code?.Split('/') ?? [];
        return parts.Length is 2 or 3 && Array.TrueForAll(parts, KindName.IsValid);
    }
}
