using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What was last said about showing things, so that saying it once more is known to change nothing.</summary>
/// <remarks>
/// Said again, something changes nothing if the same person said the same of the same, and nothing that speaks against it came since. What names people or days
/// is kept whenever it is said.
/// </remarks>
internal sealed class ShareWords
{
    private readonly Dictionary<(Audience With, AttemptId? About, bool Shown), (int Order, Actor By, IReadOnlyList<AttemptPart> Parts)> _said = [];
    private readonly Dictionary<(Audience With, bool Shown), int> _last = [];
    private readonly Dictionary<(Audience With, bool Shown), int> _lastToSome = [];
    private int _keptPrivate;

    internal void Add(int order, CycleEvent cycleEvent)
    {
        if (WordOf(cycleEvent) is { IsToSome: true } some)
        {
            _last[(some.With, some.Shown)] = _lastToSome[(some.With, some.Shown)] = order;
        }
        else if (WordOf(cycleEvent) is { } word)
        {
            _said[(word.With, word.About, word.Shown)] = (order, cycleEvent.By, word.Parts);
            _last[(word.With, word.Shown)] = order;
        }
        else if (KeptPrivate(cycleEvent).Count > 0)
        {
            _keptPrivate = order;
        }
    }

    internal bool HasSaid(CycleEvent cycleEvent)
    {
        if (WordOf(cycleEvent) is not { IsToSome: false } word || !_said.TryGetValue((word.With, word.About, word.Shown), out var said))
        {
            return false;
        }

        var against = word.About is null ? _last.GetValueOrDefault((word.With, !word.Shown))
            : Math.Max(_said.GetValueOrDefault((word.With, word.About, !word.Shown)).Order, _said.GetValueOrDefault((word.With, null, !word.Shown)).Order);
        against = Math.Max(against, _lastToSome.GetValueOrDefault((word.With, !word.Shown)));
        return said.Order > Math.Max(against, word.Shown ? _keptPrivate : 0)
            && CycleRoleRules.IsSamePerson(said.By, cycleEvent.By)
            && said.Parts.SequenceEqual(word.Parts);
    }

    private static (Audience With, AttemptId? About, IReadOnlyList<AttemptPart> Parts, bool Shown, bool IsToSome)? WordOf(CycleEvent cycleEvent) =>
        cycleEvent switch
        {
            ContentShared shared => (
                shared.With,
                shared.Attempt,
                shared.Parts,
                true,
                shared.To.Count > 0 || shared.MadeFrom is not null || shared.MadeUntil is not null),
            ContentUnshared unshared => (unshared.With, unshared.Attempt, unshared.Parts, false, unshared.To.Count > 0),
            _ => null,
        };

    internal static IReadOnlyList<AttemptPart> KeptPrivate(CycleEvent cycleEvent) => cycleEvent switch
    {
        AttemptRecorded recorded => recorded.Attempt.KeptPrivate,
        AttemptContinued continued => continued.Attempt.KeptPrivate,
        AttemptAmended amended => amended.Attempt.KeptPrivate,
        _ => [],
    };
}
