using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The keys of items, options, rows and scores: short enough for three of them to stand in one path.</summary>
internal static class WorksheetKeys
{
    internal const int Longest = 40;

    internal static bool IsValid(string? key) => key is { Length: <= Longest } && ItemKeys.IsValid(key);
}
