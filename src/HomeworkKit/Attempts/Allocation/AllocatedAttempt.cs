namespace HomeworkKit;

/// <summary>What the allocation made of an attempt.</summary>
/// <param name="Slot">The occurrence that it stands for; null where it stands for none.</param>
/// <param name="IsDuringPause">Whether it stands for none since it was done during a pause.</param>
/// <param name="NamesUnknown">Whether it names an occurrence that is not there for it.</param>
internal readonly partial record struct AllocatedAttempt<T>(AllocationSlot<T>? Slot, bool IsDuringPause, bool NamesUnknown)
    where T : class, IAllocated;
