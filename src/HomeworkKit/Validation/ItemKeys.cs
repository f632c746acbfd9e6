namespace HomeworkKit.Validation;

/// <summary>The keys by which entries name what a task asked: prompts, questions, steps.</summary>
internal static class ItemKeys
{
    internal static bool IsValid(string? key) => KindName.IsValid(key) && !KindName.HasPrefix(key!);

    internal static bool AllDiffer<T>(IReadOnlyList<T> items, Func<T, string?> key) => items.DistinctBy(key).Count() == items.Count;
}
