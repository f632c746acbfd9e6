namespace HomeworkKit.Validation;

/// <summary>The form of a code: two or three parts of lower-case words with hyphens, parted by slashes.</summary>
internal static class RuleCode
{
    internal static bool IsValid(string? code)
    {
        var rest = code.AsSpan();
        var parts = 1;
        for (var slash = rest.IndexOf('/'); slash >= 0; slash = rest.IndexOf('/'))
        {
            if (!KindName.IsPart(rest[..slash]))
            {
                return false;
            }

            rest = rest[(slash + 1)..];
            parts++;
        }

        return parts is 2 or 3 && KindName.IsPart(rest);
    }
}
