namespace HomeworkKit.Scheduling;

/// <summary>Prompts at times that cannot be foreseen, some each day: how moments are sampled in daily life.</summary>
/// <remarks>
/// The same seed gives the same local times on every machine: the generator is the library's own (SplitMix64, Steele, Lea and Flood 2014) and is part of the
/// promise. Prompts fall on whole minutes from <see cref="From"/> up to but excluding <see cref="To"/>. On a day when the clocks leap forward inside that
/// window, the skipped minutes are left out, so that the least distance holds in elapsed time too; prompts that no longer fit that day are left out from the
/// end.
/// </remarks>
public sealed partial record RandomPrompts : ScheduleElement
{
    /// <summary>How many prompts each day.</summary>
    /// <value>1 to 48.</value>
    public required int PerDay { get; init; }

    /// <summary>The local time from which prompts may come, in whole minutes.</summary>
    public required LocalTime From { get; init; }

    /// <summary>The local time before which prompts come, in whole minutes; later than <see cref="From"/>.</summary>
    public required LocalTime To { get; init; }

    /// <summary>The least time between two prompts of one day.</summary>
    /// <value>Whole minutes, zero or more; null and zero mean one minute. All prompts must fit: (n - 1) x gap is less than the window.</value>
    public Duration? MinimumGap { get; init; }

    /// <summary>What decides the times; give each client another one.</summary>
    public required int Seed { get; init; }

    private protected override ScheduleElementForm Form => ScheduleElementForm.RandomPrompts;

    internal override OccurrenceRule Prepare(RuleSurroundings around) => new RandomPromptsRule(this, around.Index, around.Start, around.Zone);
}
