using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Knows the last version of one person's attempt while events arrive, without putting all versions in order each time.</summary>
/// <remarks>
/// <see cref="AttemptHistory"/> gives the whole order: of those whose predecessor is placed, the smallest event id comes next. A new version therefore comes last
/// exactly if no greater id stands behind its predecessor. Only the ids that are greater than all behind them can tell, and they are few: a version that
/// is not among them takes the rank of its predecessor, since none of them stands between the two.
/// </remarks>
internal sealed class AttemptVersions
{
    private readonly List<Candidate> _others = [];
    private readonly Dictionary<EventId, int> _ranks = [];
    private readonly Dictionary<EventId, List<Candidate>> _held = [];
    private readonly List<(int Rank, Guid Id)> _greatest = [];
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
    internal bool Has(EventId version) => _ranks.ContainsKey(version);

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
        _others.Add(added);
        if (_first is not null)
        {
            Place(added);
        }
    }

    // Two devices can record under one id only by mistake: then everything is placed anew.
    private void BeginWith(AttemptRecorded first)
    {
        if (_first is not null)
        {
            _others.Add(new Candidate(_first.Id, _first.Attempt, null, _first.At));
        }

        _first = first;
        _ranks.Clear();
        _held.Clear();
        _greatest.Clear();
        _ranks.Add(first.Id, 0);
        _greatest.Add((0, first.Id.Value));
        _latest = new Candidate(first.Id, first.Attempt, null, first.At);
        foreach (var other in _others)
        {
            Place(other);
        }
    }

    private void Place(in Candidate added)
    {
        var next = new Stack<Candidate>();
        next.Push(added);
        while (next.TryPop(out var candidate))
        {
            var follows = candidate.Follows ?? _first!.Id;
            if (!_ranks.TryGetValue(follows, out var rank))
            {
                if (!_held.TryGetValue(follows, out var waiting))
                {
                    _held.Add(follows, waiting = []);
                }

                waiting.Add(candidate);
                continue;
            }

            PlaceBehind(rank, candidate);
            if (_held.Remove(candidate.Event, out var released))
            {
                foreach (var held in released)
                {
                    next.Push(held);
                }
            }
        }
    }

    private void PlaceBehind(int rank, in Candidate candidate)
    {
        var behind = FirstBehind(rank);
        if (behind < _greatest.Count && _greatest[behind].Id.CompareTo(candidate.Event.Value) > 0)
        {
            _ranks.TryAdd(candidate.Event, rank);
            return;
        }

        var last = _greatest[^1].Rank + 1;
        while (_greatest.Count > 0 && _greatest[^1].Id.CompareTo(candidate.Event.Value) <= 0)
        {
            _greatest.RemoveAt(_greatest.Count - 1);
        }

        _greatest.Add((last, candidate.Event.Value));
        _ranks.TryAdd(candidate.Event, last);
        _latest = candidate;
    }

    private int FirstBehind(int rank)
    {
        var (from, to) = (0, _greatest.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _greatest[middle].Rank > rank ? (from, middle) : (middle + 1, to);
        }

        return from;
    }

    private readonly record struct Candidate(EventId Event, Attempt Attempt, EventId? Follows, Instant At);
}
