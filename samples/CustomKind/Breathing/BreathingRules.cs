using HomeworkKit.Validation;

namespace Acme.Breathing;

/// <summary>The rules of paced breathing. A host's codes carry its prefix.</summary>
public static class BreathingRules
{
    /// <summary>The task does not say how fast.</summary>
    public static Rule PaceMissing { get; } = Rule.Missing("acme/breathing/pace-missing", "Say how many breaths a minute.");

    /// <summary>No breath can be that slow or that fast.</summary>
    public static Rule PaceImpossible { get; } = Rule.Error("acme/breathing/pace-impossible", "The pace lies between 2 and 20 breaths a minute.");

    /// <summary>No round is noted.</summary>
    public static Rule RoundMissing { get; } = Rule.Missing("acme/breathing/round-missing", "No round is noted yet.");

    /// <summary>A round is not rated at its end.</summary>
    public static Rule TensionAfterMissing { get; } = Rule.Missing("acme/breathing/tension-after-missing", "How tense you were afterwards is still blank.");

    /// <summary>A round was much longer than asked.</summary>
    public static Rule RoundLong { get; } = Rule.Warning("acme/breathing/round-long", "A round was more than twice as long as was asked.");
}
