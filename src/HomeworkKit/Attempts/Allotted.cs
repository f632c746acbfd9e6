namespace HomeworkKit;

/// <summary>What the allocation made of an attempt.</summary>
/// <param name="Slot">The occurrence that it stands for; null where it stands for none.</param>
/// <param name="IsAtRest">Whether it stands for none since it was done in a time of rest.</param>
/// <param name="NamesUnknown">Whether it names an occurrence that is not there for it.</param>
internal readonly record struct Allotted<T>(AllocationSlot<T>? Slot, bool IsAtRest, bool NamesUnknown)
    where T : class, IAllocated;
