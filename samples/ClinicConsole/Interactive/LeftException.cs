namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>
/// Somebody left in the middle: Ctrl+C, Ctrl+D, or the end of piped answers. Nothing has to be put right, since every answer was kept when it was given.
/// </summary>
internal sealed class LeftException() : Exception("Left.");
