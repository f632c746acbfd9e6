using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What became of a device's offline work.</summary>
/// <param name="Cycle">The committed history followed by the events that were applied.</param>
public sealed partial record RebaseResult(HomeworkCycle Cycle)
{
    /// <summary>Gets the pending events that were applied, in order.</summary>
    public IReadOnlyList<CycleEvent> Applied { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets those of the applied events that changed nothing, each with its reason, in order: they were kept, and their author can be told.</summary>
    public IReadOnlyList<EventWithoutEffect> WithoutEffect { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the pending events that were already present, were repeated, or say what is already so.</summary>
    public IReadOnlyList<CycleEvent> AlreadyPresent { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the pending events that were refused, each with its reason, in order. Nothing is lost: the host shows them to their author.</summary>
    public IReadOnlyList<RefusedEvent> Refused { get => field ?? []; init => field = ValueList.From(value); }
}
