using System.Diagnostics;

namespace HomeworkKit.Words;

/// <summary>Words that stand in the source and are packed when the library is compiled.</summary>
/// <remarks>As texts of the assembly they take eight times as much of it. The attribute is in the source alone.</remarks>
/// <param name="words">One a line: <c>key: text</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("IN_THE_SOURCE_ALONE")]
internal sealed class PackedAttribute(string words) : Attribute
{
    /// <summary>Gets the words.</summary>
    internal string Words { get; } = words;
}
