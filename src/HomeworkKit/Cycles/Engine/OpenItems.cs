using System.Collections.Immutable;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Help that was asked for and concerns that were raised, until somebody answers.</summary>
/// <remarks>
/// An answer may arrive before what it answers, from another device: it is kept, and closes it on arrival. Answers close calls for help and acknowledgements
/// close concerns, never one the other, whatever ids they name. Sets that share what they have in common: an event costs the same however many are open.
/// Empty ones are named when they are asked for: the first fold of a process would have each kind compiled.
/// </remarks>
internal sealed partial record OpenItems
{
    private OpenItems()
    {
    }

    internal static OpenItems None { get; } = new();

    /// <summary>Gets the events that asked for help, each with its place in the order of arrival.</summary>
    internal ImmutableDictionary<EventId, int> Help { get => field ?? ImmutableDictionary<EventId, int>.Empty; private init; }

    /// <summary>Gets the events that raised concerns, each with its place in the order of arrival and whom it is meant for.</summary>
    internal ImmutableDictionary<EventId, OpenConcern> Concerns { get => field ?? ImmutableDictionary<EventId, OpenConcern>.Empty; private init; }

    /// <summary>Gets how many ids were ever answered or acknowledged, whether what they name has arrived or not.</summary>
    internal int AnsweredCount => Answered.Count + Acknowledged.Count;

    private ImmutableHashSet<EventId> Answered { get => field ?? ImmutableHashSet<EventId>.Empty; init; }

    private ImmutableHashSet<EventId> Acknowledged { get => field ?? ImmutableHashSet<EventId>.Empty; init; }

    private int Arrived { get; init; }

    private int ShownToProxies { get; init; }

    // How many each supporter raised.
    private ImmutableDictionary<string, int> OfSupporters { get => field ?? ImmutableDictionary<string, int>.Empty; init; }

    /// <summary>Gives open events in the order in which they arrived.</summary>
    internal static IReadOnlyList<EventId> InOrder(ImmutableDictionary<EventId, int> open) =>
        open.IsEmpty ? [] : ValueList.From(open.OrderBy(static entry => entry.Value).Select(static entry => entry.Key))!;

    /// <summary>Gives open concerns in the order in which they arrived.</summary>
    internal static IReadOnlyList<EventId> InOrder(ImmutableDictionary<EventId, OpenConcern> open) =>
        open.IsEmpty ? [] : ValueList.From(open.OrderBy(static entry => entry.Value.Order).Select(static entry => entry.Key))!;

    /// <summary>Says whether a concern is open that a proxy may know of.</summary>
    internal bool IsOpenFor(Actor proxy) => ShownToProxies > 0 || (proxy.Ref is { } reference && OfSupporters.ContainsKey(reference));

    /// <summary>Says whether a concern is open and a proxy may know of it.</summary>
    internal bool IsOpenFor(EventId concern, Actor proxy) =>
        Concerns.TryGetValue(concern, out var open)
        && (open.IsShownToProxies || (open.Supporter is { } supporter && string.Equals(supporter, proxy.Ref, StringComparison.Ordinal)));

    internal OpenItems With(CycleEvent cycleEvent) =>
        cycleEvent switch
        {
            HelpAsked asked => Answered.Contains(asked.Id) ? this : this with { Help = Help.SetItem(asked.Id, Arrived), Arrived = Arrived + 1 },
            ConcernRaised raised => Acknowledged.Contains(raised.Id) ? this : Without([raised.Id]).With(raised),
            HelpAnswered answered => this with { Help = Without(Help, answered.Answers), Answered = Closed(Answered, answered.Answers, Help) },
            ConcernAcknowledged { Acknowledges: var named } => Without(named.Count == 0 ? [.. Concerns.Keys] : named) with
            {
                Acknowledged = Closed(Acknowledged, named, Concerns),
            },
            _ => this,
        };

    private OpenItems With(ConcernRaised raised)
    {
        var supporter = raised.By.Role == ActorRole.Supporter ? raised.By.Ref : null;
        var isShown = raised.Concern.ShownTo.Contains(Audience.Proxy);
        return this with
        {
            Concerns = Concerns.SetItem(raised.Id, new OpenConcern(Arrived, supporter, isShown)),
            Arrived = Arrived + 1,
            ShownToProxies = ShownToProxies + (isShown ? 1 : 0),
            OfSupporters = supporter is null ? OfSupporters : OfSupporters.SetItem(supporter, OfSupporters.GetValueOrDefault(supporter) + 1),
        };
    }

    private OpenItems Without(IReadOnlyList<EventId> concerns)
    {
        var (shown, ofSupporters) = (ShownToProxies, OfSupporters);
        foreach (var concern in concerns.Distinct())
        {
            if (Concerns.TryGetValue(concern, out var open))
            {
                shown -= open.IsShownToProxies ? 1 : 0;
                ofSupporters = open.Supporter is not { } supporter ? ofSupporters
                    : ofSupporters[supporter] is 1 ? ofSupporters.Remove(supporter)
                    : ofSupporters.SetItem(supporter, ofSupporters[supporter] - 1);
            }
        }

        return this with { Concerns = Concerns.RemoveRange(concerns), ShownToProxies = shown, OfSupporters = ofSupporters };
    }

    // Without a name, as in histories from before names were asked for, it closed all that was open by then.
    private static ImmutableDictionary<EventId, int> Without(ImmutableDictionary<EventId, int> open, IReadOnlyList<EventId> answered) =>
        answered.Count == 0 ? open.Clear() : open.RemoveRange(answered);

    private static ImmutableHashSet<EventId> Closed<T>(
        ImmutableHashSet<EventId> before,
        IReadOnlyList<EventId> answered,
        ImmutableDictionary<EventId, T> open) => before.Union(answered.Count == 0 ? open.Keys : answered);
}
