namespace HomeworkKit.Programmes;

/// <summary>A time during which nothing is put forward.</summary>
/// <param name="from">When it began.</param>
/// <param name="until">When it ended; null while it goes on.</param>
/// <param name="keepsDates">Whether fixed intervals keep their dates.</param>
internal readonly struct ProgrammePause(Instant from, Instant? until, bool keepsDates)
{
    internal Instant From => from;

    internal Instant? Until { get; init; } = until;

    internal bool KeepsDates => keepsDates;
}
