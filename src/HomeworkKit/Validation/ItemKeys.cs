namespace HomeworkKit.Validation;

/// <summary>The keys by which entries name what a task asked: prompts, questions, steps.</summary>
internal static class ItemKeys
{
    internal static bool IsValid(string? key) => KindName.IsValid(key) && !KindName.HasPrefix(key!);

    /// <summary>Gives the items that no key of a list names: looked up, not searched for, however many there are.</summary>
    internal static IEnumerable<T> NotNamed<T>(IEnumerable<T> items, Func<T, string> keyOf, IEnumerable<string?> named)
    {
        var known = named.ToHashSet(StringComparer.Ordinal);
        return items.Where(item => !known.Contains(keyOf(item)));
    }

    internal static bool AllDiffer<T>(IReadOnlyList<T> items, Func<T, string?> key) => items.DistinctBy(key).Count() == items.Count;
}
