namespace HomeworkKit.Benchmarks.Startup;

/// <summary>What the first of a thing took in one process.</summary>
/// <param name="Milliseconds">The time on the wall.</param>
/// <param name="Kilobytes">What was allocated.</param>
/// <param name="Methods">How many methods were compiled.</param>
internal readonly record struct FirstFigures(double Milliseconds, double Kilobytes, double Methods);
