namespace HomeworkKit.Programmes;

/// <summary>A time during which nothing is put forward.</summary>
/// <param name="From">When it began.</param>
/// <param name="Until">When it ended; null while it goes on.</param>
/// <param name="KeepsDates">Whether fixed intervals keep their dates.</param>
internal readonly partial record struct ProgrammePause(Instant From, Instant? Until, bool KeepsDates);
