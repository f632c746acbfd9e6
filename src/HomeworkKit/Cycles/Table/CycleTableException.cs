using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit;

/// <summary>Thrown when rows do not make a sound table: a programmer's mistake. All faults are told at once.</summary>
[SuppressMessage(
    "Design",
    "CA1032:Implement standard exception constructors",
    Justification = "It is thrown by the table alone and always lists the problems.")]
internal sealed class CycleTableException : ArgumentException
{
    internal CycleTableException(IReadOnlyList<string> problems)
        : base(CycleMessages.TableFaults + string.Join(CycleMessages.Separator, problems)) => Problems = ValueList.From(problems) ?? [];

    /// <summary>Gets the faults.</summary>
    public IReadOnlyList<string> Problems { get; }
}
