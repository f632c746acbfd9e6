using System.Diagnostics;

namespace HomeworkKit.Validation;

/// <summary>What a rule of the library says. It stands beside the rule in the source, and is packed when the library is compiled.</summary>
/// <param name="message">The message; says nothing of what was entered.</param>
[AttributeUsage(AttributeTargets.Field)]
[Conditional("IN_THE_SOURCE_ALONE")]
internal sealed class SaysAttribute(string message) : Attribute
{
    /// <summary>Gets the message.</summary>
    internal string Message { get; } = message;
}
