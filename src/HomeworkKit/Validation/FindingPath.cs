namespace HomeworkKit.Validation;

/// <summary>Paths in JSON names.</summary>
internal static class FindingPath
{
    /// <summary>Names the row of an item by its key, behind the path of its list.</summary>
    /// <param name="member">The member of the row that holds the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="rest">What stands behind the row.</param>
    /// <returns>For example <c>[item=sleep].before</c>; nothing for a key that is none, which may hold anything.</returns>
    internal static string OfItem(string member, string? key, string rest = "") => ItemKeys.IsValid(key) ? $"[{member}={key}]{rest}" : string.Empty;

    internal static string Join(string parent, string child) =>
        child.Length == 0 ? parent
        : parent.Length == 0 || child[0] == '[' ? parent + child
        : parent + "." + child;
}
