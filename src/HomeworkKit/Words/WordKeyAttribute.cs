namespace HomeworkKit.Words;

/// <summary>Says under which first part of a key the words of an enum stand, where it is shorter than the enum's name.</summary>
/// <param name="prefix">For example <c>barrier</c>.</param>
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class WordKeyAttribute(string prefix) : Attribute
{
    internal string Prefix { get; } = prefix;
}
