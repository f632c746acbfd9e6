using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Tool;

/// <summary>Something that the person at the keyboard can mend: a code, a sentence, an exit code. Never content.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without its code it says nothing.")]
internal sealed class ToolException(string code, string message, int exit = ToolExit.AtFault) : Exception($"{code}: {message}")
{
    internal int Exit => exit;

    internal static ToolException Usage(string code, string message) => new(code, message, ToolExit.WrongUsage);
}
