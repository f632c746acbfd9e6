namespace HomeworkKit.Scheduling;

/// <summary>A time in which a plan is in force: from the client's yes until it ends, or until a new round waits for the next yes.</summary>
/// <param name="from">The yes.</param>
/// <param name="until">The end; the end of time while there is none.</param>
internal readonly struct ForcePeriod(Instant from, Instant until)
{
    internal Instant From => from;

    internal Instant Until { get; init; } = until;
}
