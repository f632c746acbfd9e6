using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HomeworkKit;

/// <summary>The form that all references share.</summary>
internal static class HostRef
{
    internal const int MaximumLength = 128;

    internal static string Checked(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsValid(value) ? value : throw new ArgumentException(PrimitiveMessages.Reference, nameof(value));
    }

    internal static bool IsValid([NotNullWhen(true)] string? value)
    {
        if (value is not { Length: > 0 and <= MaximumLength })
        {
            return false;
        }

        foreach (var c in value)
        {
            if (!IsVisible(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVisible(char c) => char.IsAscii(c)
        ? c is > ' ' and < (char)127
        : char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
