using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit;

/// <summary>The exception of <see cref="CycleOutcome.OrThrow"/> when the move was refused.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always carries the refusal.")]
public sealed class CycleRefusedException : InvalidOperationException
{
    internal CycleRefusedException(Refused refusal)
        : base(CycleMessages.Refused + refusal.Code) => Refusal = refusal;

    /// <summary>Gets the refusal.</summary>
    public Refused Refusal { get; }
}
