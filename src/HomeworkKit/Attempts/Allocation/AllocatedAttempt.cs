namespace HomeworkKit;

/// <summary>What the allocation made of an attempt.</summary>
/// <param name="slot">The occurrence that it stands for; null where it stands for none.</param>
/// <param name="isDuringPause">Whether it stands for none since it was done during a pause.</param>
/// <param name="namesUnknown">Whether it names an occurrence that is not there for it.</param>
internal readonly struct AllocatedAttempt<T>(AllocationSlot<T>? slot, bool isDuringPause, bool namesUnknown)
    where T : class, IAllocated
{
    internal AllocationSlot<T>? Slot => slot;

    internal bool IsDuringPause => isDuringPause;

    internal bool NamesUnknown => namesUnknown;
}
