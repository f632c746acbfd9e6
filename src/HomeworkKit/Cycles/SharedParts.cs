using HomeworkKit.Attempts;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>What was last said about showing each part of each attempt to one audience.</summary>
/// <remarks>What was said of all attempts and what was said of one are kept apart, each with its place in the history: the later one holds.</remarks>
internal sealed class SharedParts
{
    private static readonly int PartCount = Enum.GetValues<AttemptPart>().Length;

    private readonly Audience _audience;
    private readonly (int Order, bool Shown)[] _all = new (int, bool)[PartCount];
    private readonly Dictionary<AttemptId, (int Order, bool Shown)[]> _named = [];

    private SharedParts(Audience audience) => _audience = audience;

    /// <summary>Gets a value indicating whether any part of any attempt is shown on somebody's word.</summary>
    internal bool ShowsAnything =>
        Array.Exists(_all, static said => said.Shown) || _named.Values.Any(said => said.Where((part, i) => part.Shown && part.Order > _all[i].Order).Any());

    internal static SharedParts Of(HomeworkCycle cycle, Audience audience) => Of(cycle.Log, audience);

    internal static SharedParts Of(ReadOnlySpan<CycleEvent> events, Audience audience)
    {
        var parts = new SharedParts(audience);
        for (var i = 1; i < events.Length; i++)
        {
            parts.Add(i, events[i]);
        }

        return parts;
    }

    /// <summary>Says whether a part is shown.</summary>
    /// <param name="attempt">The attempt; null for those that nothing was said about in particular.</param>
    /// <param name="part">The part.</param>
    /// <param name="otherwise">Whether it is shown where nothing was said.</param>
    internal bool Shows(AttemptId? attempt, AttemptPart part, bool otherwise)
    {
        var said = _all[(int)part];
        if (attempt is { } id && _named.TryGetValue(id, out var named) && named[(int)part].Order > said.Order)
        {
            said = named[(int)part];
        }

        return said.Order > 0 ? said.Shown : otherwise;
    }

    private void Add(int order, CycleEvent happened)
    {
        switch (happened)
        {
            case ContentShared shared when shared.With == _audience:
                Say(order, shared.Attempt, shared.Parts, true);
                break;
            case ContentUnshared unshared when unshared.With == _audience:
                Say(order, unshared.Attempt, unshared.Parts, false);
                break;
            default:
                break;
        }
    }

    private void Say(int order, AttemptId? attempt, IReadOnlyList<AttemptPart> parts, bool shown)
    {
        var said = _all;
        if (attempt is { } id && !_named.TryGetValue(id, out said))
        {
            _named.Add(id, said = new (int, bool)[PartCount]);
        }

        if (parts.Count == 0)
        {
            Array.Fill(said, (order, shown));
        }

        foreach (var part in parts)
        {
            if ((uint)part < (uint)PartCount)
            {
                said[(int)part] = (order, shown);
            }
        }
    }
}
