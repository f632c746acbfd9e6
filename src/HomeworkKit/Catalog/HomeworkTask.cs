namespace HomeworkKit;

/// <summary>What a client is asked to do: the part of an assignment that differs from kind to kind.</summary>
/// <remarks>
/// Each kind of homework has one task type and one entry type (<see cref="HomeworkEntry"/>), linked by their <see cref="HomeworkKind"/>.
/// Hosts derive their own. Equality is by value, unknown JSON fields included.
/// </remarks>
public abstract partial record HomeworkTask : ContentRecord;
