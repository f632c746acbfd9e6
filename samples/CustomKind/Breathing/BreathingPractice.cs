using HomeworkKit;

namespace Acme.Breathing;

/// <summary>What was noted of one practice; everything may be left out.</summary>
public sealed record BreathingPractice : HomeworkEntry
{
    /// <summary>Gets the rounds.</summary>
    public IReadOnlyList<BreathingRound> Rounds { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client noticed.</summary>
    public string? Noticed { get; init; }
}
