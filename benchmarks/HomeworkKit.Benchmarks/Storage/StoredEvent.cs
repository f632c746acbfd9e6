namespace HomeworkKit.Benchmarks.Storage;

/// <summary>One event as a table of one's own would have it.</summary>
internal readonly record struct StoredEvent(Guid Assignment, int Stream, int Sequence, byte[] Body);
