namespace HomeworkKit.Samples.ClinicConsole.Story;

/// <summary>One step of the story: one event.</summary>
/// <param name="Heading">The part of the story that begins with it; null within a part.</param>
/// <param name="Remark">What it shows.</param>
/// <param name="At">The time.</param>
/// <param name="Move">The move; the first one is given no cycle.</param>
public sealed record StoryStep(string? Heading, string Remark, Instant At, Func<HomeworkCycle, Instant, CycleOutcome> Move);
