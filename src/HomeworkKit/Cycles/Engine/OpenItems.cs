using System.Collections.Immutable;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Help that was asked for and concerns that were raised, until somebody answers.</summary>
/// <remarks>
/// An answer may arrive before what it answers, from another device: it is kept, and closes it on arrival. Answers close calls for help and acknowledgements
/// close concerns, never one the other, whatever ids they name. Sets that share what they have in common: an event costs the same however many are open.
/// </remarks>
internal sealed record OpenItems
{
    private static readonly ImmutableDictionary<EventId, int> Nothing = ImmutableDictionary<EventId, int>.Empty;

    private OpenItems()
    {
    }

    internal static OpenItems None { get; } = new();

    /// <summary>Gets the events that asked for help, each with its place in the order of arrival.</summary>
    internal ImmutableDictionary<EventId, int> Help { get; private init; } = Nothing;

    /// <summary>Gets the events that raised concerns, each with its place in the order of arrival.</summary>
    internal ImmutableDictionary<EventId, int> Concerns { get; private init; } = Nothing;

    /// <summary>Gets how many ids were ever answered or acknowledged, whether what they name has arrived or not.</summary>
    internal int AnsweredCount => Answered.Count + Acknowledged.Count;

    private ImmutableHashSet<EventId> Answered { get; init; } = [];

    private ImmutableHashSet<EventId> Acknowledged { get; init; } = [];

    private int Arrived { get; init; }

    /// <summary>Gives open events in the order in which they arrived.</summary>
    internal static IReadOnlyList<EventId> InOrder(ImmutableDictionary<EventId, int> open) =>
        open.IsEmpty ? [] : ValueList.From(open.OrderBy(static entry => entry.Value).Select(static entry => entry.Key))!;

    internal OpenItems With(CycleEvent cycleEvent) => cycleEvent switch
    {
        HelpAsked asked => Answered.Contains(asked.Id) ? this : this with { Help = Help.SetItem(asked.Id, Arrived), Arrived = Arrived + 1 },
        ConcernRaised raised => Acknowledged.Contains(raised.Id) ? this : this with { Concerns = Concerns.SetItem(raised.Id, Arrived), Arrived = Arrived + 1 },
        HelpAnswered answered => this with { Help = Without(Help, answered.Answers), Answered = Closed(Answered, answered.Answers, Help) },
        ConcernAcknowledged acknowledged =>
            this with { Concerns = Without(Concerns, acknowledged.Acknowledges), Acknowledged = Closed(Acknowledged, acknowledged.Acknowledges, Concerns) },
        _ => this,
    };

    // Without a name, as in histories from before names were asked for, it closed all that was open by then.
    private static ImmutableDictionary<EventId, int> Without(ImmutableDictionary<EventId, int> open, IReadOnlyList<EventId> answered) =>
        answered.Count == 0 ? Nothing : open.RemoveRange(answered);

    private static ImmutableHashSet<EventId> Closed(ImmutableHashSet<EventId> before, IReadOnlyList<EventId> answered, ImmutableDictionary<EventId, int> open) =>
        before.Union(answered.Count == 0 ? open.Keys : answered);
}
