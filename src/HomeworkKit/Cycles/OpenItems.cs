using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>Help that was asked for and concerns that were raised, until somebody answers.</summary>
/// <remarks>An answer may arrive before what it answers, from another device: it is kept, and closes it on arrival.</remarks>
internal sealed class OpenItems
{
    private OpenItems(EventId[] help, EventId[] concerns, EventId[] answeredEarly) => (Help, Concerns, AnsweredEarly) = (help, concerns, answeredEarly);

    internal static OpenItems None { get; } = new([], [], []);

    internal EventId[] Help { get; }

    internal EventId[] Concerns { get; }

    private EventId[] AnsweredEarly { get; }

    internal OpenItems With(CycleEvent happened) => happened switch
    {
        HelpAsked asked => AnsweredEarly.Contains(asked.Id) ? this : new([.. Help, asked.Id], Concerns, AnsweredEarly),
        ConcernRaised raised => AnsweredEarly.Contains(raised.Id) ? this : new(Help, [.. Concerns, raised.Id], AnsweredEarly),
        HelpAnswered answered => new(Without(Help, answered.Answers), Concerns, Early(answered.Answers, Help)),
        ConcernAcknowledged acknowledged => new(Help, Without(Concerns, acknowledged.Acknowledges), Early(acknowledged.Acknowledges, Concerns)),
        _ => this,
    };

    private static EventId[] Without(EventId[] open, IReadOnlyList<EventId> answered) =>
        answered.Count == 0 ? [] : Array.FindAll(open, id => !answered.Contains(id));

    private EventId[] Early(IReadOnlyList<EventId> answered, EventId[] open) => [.. AnsweredEarly, .. answered.Where(id => !open.Contains(id) && !AnsweredEarly.Contains(id))];
}
