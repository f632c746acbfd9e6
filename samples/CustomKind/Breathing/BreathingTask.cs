using HomeworkKit;

namespace Acme.Breathing;

/// <summary>Asks the client to breathe at a slow pace for a while.</summary>
public sealed record BreathingTask : HomeworkTask
{
    /// <summary>Gets how the breath is paced.</summary>
    public required BreathingPattern Pattern { get; init; }

    /// <summary>Gets how many breaths a minute.</summary>
    public decimal? BreathsPerMinute { get; init; }

    /// <summary>Gets how long a round lasts.</summary>
    public Minutes? Round { get; init; }
}
