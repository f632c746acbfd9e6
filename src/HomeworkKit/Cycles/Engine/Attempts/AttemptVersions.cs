using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Knows the last version of one person's attempt while events arrive, without putting all versions in order each time.</summary>
/// <remarks>
/// <see cref="AttemptHistory"/> gives the whole order: of those whose predecessor is placed, the smallest event id comes next. A new version therefore comes
/// last exactly if no greater id stands behind its predecessor. Only the ids that are greater than all behind them can tell, and they are few: a version that
/// is not among them takes the rank of its predecessor, since none of them stands between the two.
/// </remarks>
internal sealed class AttemptVersions
{
    // Most attempts have one version: the ordering of versions is only built for the others.
    private List<Candidate>? _others;
    private Order? _order;
    private AttemptRecorded? _first;
    private Candidate _latest;

    internal bool IsRecorded => _first is not null;

    internal bool IsRetracted { get; private set; }

    internal Attempt Latest => _latest.Attempt;

    internal EventId Version => _latest.Event;

    /// <summary>Gets when the last version was written.</summary>
    internal Instant LatestAt => _latest.At;

    /// <summary>Gets when the attempt was written down.</summary>
    internal Instant? RecordedAt => _first?.Attempt.RecordedAt ?? _first?.At;

    /// <summary>Says whether an event is among the versions, and not held.</summary>
    internal bool Has(EventId version) => _order?.Ranks.ContainsKey(version) ?? _first?.Id == version;

    internal void Add(CycleEvent cycleEvent)
    {
        switch (cycleEvent)
        {
            case AttemptRecorded recorded when _first is null || recorded.Id.Value.CompareTo(_first.Id.Value) < 0:
                BeginWith(recorded);
                break;
            case AttemptRecorded recorded when recorded.Id != _first!.Id:
                Add(new Candidate(recorded.Id, recorded.Attempt, null, recorded.At));
                break;
            case AttemptContinued continued:
                Add(new Candidate(continued.Id, continued.Attempt, continued.Follows, continued.At));
                break;
            case AttemptAmended amended:
                Add(new Candidate(amended.Id, amended.Attempt, amended.Follows, amended.At));
                break;
            case AttemptRetracted:
                IsRetracted = true;
                break;
            default:
                break;
        }
    }

    private void Add(in Candidate added)
    {
        (_others ??= []).Add(added);
        if (_first is not null)
        {
            Place(_order ??= new Order(_first.Id), added);
        }
    }

    // Two devices can record under one id only by mistake: then everything is placed anew, the first time. Once a greater id stands behind the recording that
    // was first, it stands before that id as any other version now, and the order behind it is what it was.
    private void BeginWith(AttemptRecorded first)
    {
        if (_first is not null)
        {
            (_others ??= []).Add(new Candidate(_first.Id, _first.Attempt, null, _first.At));
        }

        _first = first;
        if (_order is { } order && order.Greatest[0].Rank > 0)
        {
            order.Ranks.TryAdd(first.Id, 0);
            if (order.Held.Remove(first.Id, out var released))
            {
                released.ForEach(held => Place(order, held));
            }

            return;
        }

        _latest = new Candidate(first.Id, first.Attempt, null, first.At);
        _order = _others is null ? null : new Order(first.Id);
        foreach (var other in _others ?? [])
        {
            Place(_order!, other);
        }
    }

    private void Place(Order order, in Candidate added)
    {
        var next = new Stack<Candidate>();
        next.Push(added);
        while (next.TryPop(out var candidate))
        {
            var follows = candidate.Follows ?? _first!.Id;
            if (!order.Ranks.TryGetValue(follows, out var rank))
            {
                if (!order.Held.TryGetValue(follows, out var waiting))
                {
                    order.Held.Add(follows, waiting = []);
                }

                waiting.Add(candidate);
                continue;
            }

            PlaceBehind(order, rank, candidate);
            if (order.Held.Remove(candidate.Event, out var released))
            {
                foreach (var held in released)
                {
                    next.Push(held);
                }
            }
        }
    }

    private void PlaceBehind(Order order, int rank, in Candidate candidate)
    {
        var greatest = order.Greatest;
        var behind = order.FirstBehind(rank);
        if (behind < greatest.Count && greatest[behind].Id.CompareTo(candidate.Event.Value) > 0)
        {
            order.Ranks.TryAdd(candidate.Event, rank);
            return;
        }

        var last = greatest[^1].Rank + 1;
        while (greatest.Count > 0 && greatest[^1].Id.CompareTo(candidate.Event.Value) <= 0)
        {
            greatest.RemoveAt(greatest.Count - 1);
        }

        greatest.Add((last, candidate.Event.Value));
        order.Ranks.TryAdd(candidate.Event, last);
        _latest = candidate;
    }

    /// <summary>The ranks of the versions that are placed, those that are held, and the ids that are greater than all behind them.</summary>
    private sealed class Order(EventId first)
    {
        internal Dictionary<EventId, int> Ranks { get; } = new() { [first] = 0 };

        internal Dictionary<EventId, List<Candidate>> Held { get; } = [];

        internal List<(int Rank, Guid Id)> Greatest { get; } = [(0, first.Value)];

        internal int FirstBehind(int rank)
        {
            var (from, to) = (0, Greatest.Count);
            while (from < to)
            {
                var middle = (from + to) / 2;
                (from, to) = Greatest[middle].Rank > rank ? (from, middle) : (middle + 1, to);
            }

            return from;
        }
    }

    private readonly struct Candidate(EventId id, Attempt attempt, EventId? follows, Instant at)
    {
        internal EventId Event => id;

        internal Attempt Attempt => attempt;

        internal EventId? Follows => follows;

        internal Instant At => at;
    }
}
