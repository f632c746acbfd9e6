namespace HomeworkKit.Validation;

/// <summary>Paths in JSON names.</summary>
internal static class FindingPath
{
    internal static string Join(string parent, string child) =>
        child.Length == 0 ? parent
        : parent.Length == 0 || child[0] == '[' ? parent + child
        : parent + "." + child;
}
