using HomeworkKit;

namespace Acme.Breathing;

/// <summary>One round of paced breathing.</summary>
/// <remarks>A part derives from <see cref="ContentRecord"/>: its text stays out of logs, and JSON fields that this version does not know survive.</remarks>
public sealed record BreathingRound : ContentRecord
{
    /// <summary>Gets how long it was.</summary>
    public Minutes? Lasted { get; init; }

    /// <summary>Gets how tense the client was before.</summary>
    public Suds? TensionBefore { get; init; }

    /// <summary>Gets how tense the client was afterwards.</summary>
    public Suds? TensionAfter { get; init; }
}
