using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HomeworkKit.Events;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>A growing buffer of events that successive cycles share, each seeing its own length.</summary>
/// <remarks>
/// The first cycle to append behind a given length claims the place by compare-and-swap; a second one (a fork of the history) copies. So the
/// ten-thousandth event costs what the tenth does, and no cycle ever sees another's events. Places below a cycle's length are never written again. Where the
/// buffer is full, whoever claims the next place puts a longer one in its stead, with the same events at the same places.
/// The buffer also knows how many bytes its events take at most when they are written. That is never too little for a cycle that sees only some of them, and is
/// counted exactly where it would be too much; each event is counted exactly about once, since counting goes on from where it ended. A fork of a long buffer
/// begins with what the events took when there were at most 1,024 of them or twice as many as its own, and not with what others put behind them since.
/// </remarks>
internal sealed class EventLog
{
    private const int FirstCapacity = 8;
    private const int FirstMark = 1_024;
    private const long NotCounted = -1;

    private CycleEvent[] _events;
    private AttemptIndex? _attempts;
    private EventIdIndex? _ids;
    private UnansweredIndex? _unanswered;
    private AttemptReachIndex? _reach;
    private int _claimed;
    private long _bytes;
    private volatile int _unjudged;
    private volatile Measure? _measure;
    private volatile Kept? _kept;
    private volatile Mark? _marks;

    private EventLog(CycleEvent[] events, int claimed, long bytes, int unjudged) =>
        (_events, _claimed, _bytes, _unjudged) = (events, claimed, bytes, unjudged);

    /// <summary>Gets how many of the first events nobody has judged yet: they were replayed.</summary>
    internal int Unjudged => _unjudged;

    internal CycleEvent this[int index] => _events[index];

    /// <summary>Makes a log of events whose content nobody has judged.</summary>
    internal static EventLog Of(ReadOnlySpan<CycleEvent> events)
    {
        var buffer = new CycleEvent[Math.Max(FirstCapacity, events.Length)];
        events.CopyTo(buffer);
        return new EventLog(buffer, events.Length, NotCounted, events.Length);
    }

    /// <summary>Makes a log of one event that was judged.</summary>
    internal static EventLog Of(CycleEvent first, long bytes)
    {
        var buffer = new CycleEvent[FirstCapacity];
        buffer[0] = first;
        return new EventLog(buffer, 1, bytes, 0);
    }

    internal ReadOnlySpan<CycleEvent> Take(int count) => new(_events, 0, count);

    /// <summary>Gets what the events say about each attempt: made when somebody first asks.</summary>
    internal AttemptIndex Attempts
    {
        get
        {
            if (Volatile.Read(ref _attempts) is { } index && index.IsOf(this))
            {
                return index;
            }

            // One that went over to another log, by an erasure, is left to that one.
            var anew = new AttemptIndex(this);
            Volatile.Write(ref _attempts, anew);
            return anew;
        }
    }

    /// <summary>Gets the fingerprints of the events' ids, and those that occur twice: made when somebody first asks.</summary>
    internal EventIdIndex Ids => Volatile.Read(ref _ids) ?? Interlocked.CompareExchange(ref _ids, new EventIdIndex(), null) ?? _ids;

    /// <summary>Gets what the client did that waits for an answer: made when somebody first asks.</summary>
    internal UnansweredIndex Unanswered =>
        Volatile.Read(ref _unanswered) ?? Interlocked.CompareExchange(ref _unanswered, new UnansweredIndex(), null) ?? _unanswered;

    /// <summary>Gets how far the attempts reach: made when somebody first asks.</summary>
    internal AttemptReachIndex Reach => Volatile.Read(ref _reach) ?? Interlocked.CompareExchange(ref _reach, new AttemptReachIndex(), null) ?? _reach;

    internal void AreJudged() => _unjudged = 0;

    /// <summary>Takes note that a store keeps the first events as they are here.</summary>
    internal void AreKeptBy(object keeper, int count) => _kept = new Kept(keeper, count);

    /// <summary>Says whether the first events are known to be as a store keeps them.</summary>
    internal bool IsKeptBy(object keeper, int count) => _kept is { } kept && ReferenceEquals(kept.Keeper, keeper) && count <= kept.Count;

    /// <summary>Appends an event that was judged, and for which there is room.</summary>
    internal EventLog Append(int count, CycleEvent added, long bytes)
    {
        if (Interlocked.CompareExchange(ref _claimed, count + 1, count) != count)
        {
            return Forked(count, added, bytes);
        }

        // Whoever claims a place has a cycle of all events before it, so that they were written before the buffer is copied here.
        var events = count < _events.Length ? _events : WithRoom(count);

        // Skips redundant bounds and covariance checks.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(events), count) = added;

        // Whoever claimed the place before has added its bytes: nobody else writes but HasRoom, and what it writes is no less than what this leaves.
        Volatile.Write(ref _bytes, Volatile.Read(ref _bytes) + bytes);
        return this;
    }

    /// <summary>
    /// Makes a log of the same events without what they say of an attempt, and with the event that erases it behind them. For that event there is room.
    /// </summary>
    internal EventLog Erase(int count, AttemptErased erased, long bytes, ContentValidator judge)
    {
        var (only, changed) = (ErasedAttempts.None.With(erased), new List<(int Place, CycleEvent Event)>());
        var buffer = CopyOf(count, checked(count + FirstCapacity));
        for (var i = 0; i < count; i++)
        {
            if (only.IsAbout(buffer[i]))
            {
                buffer[i] = only.Without(buffer[i]);
                changed.Add((i, buffer[i]));
            }
        }

        buffer[count] = erased;
        var log = new EventLog(buffer, count + 1, BytesWithin(count) + bytes, Math.Min(_unjudged, count))
        {
            _kept = KeptWithin(count),
        };
        if (MeasureWithin(count) is { } measure)
        {
            // Adjusts the exact count for the events that were removed.
            var less = changed.Where(one => one.Place < measure.Count).Sum(one => judge.Exactly(_events[one.Place]) - judge.Exactly(one.Event));
            log._measure = new Measure(measure.Count, measure.Bytes - less);
        }

        if (Volatile.Read(ref _attempts) is { } index && index.TryGoOver(this, log, count, changed))
        {
            log._attempts = index;
            Interlocked.CompareExchange(ref _attempts, null, index);
        }

        return log;
    }

    /// <summary>Says whether it is known without counting that there is room.</summary>
    internal bool IsFarFromFull(long room, long added) => Volatile.Read(ref _bytes) is var bytes && bytes != NotCounted && bytes + added <= room;

    /// <summary>Says whether the first events take no more than so many bytes together with some that are to come.</summary>
    internal bool HasRoom(int count, ContentValidator judge, long room, long added)
    {
        // In this order: whatever is claimed before it is counted was there from the start.
        var claimed = Volatile.Read(ref _claimed);
        var bytes = Volatile.Read(ref _bytes);
        if (bytes == NotCounted)
        {
            bytes = CountAtMost(claimed, judge);
        }

        if (bytes + added <= room)
        {
            return true;
        }

        var exact = CountExactly(count, judge);
        if (Volatile.Read(ref _claimed) == count)
        {
            // The exchange fails if another cycle appends at the same moment; the larger estimate then stays.
            Interlocked.CompareExchange(ref _bytes, exact, bytes);
        }

        return exact + added <= room;
    }

    private CycleEvent[] WithRoom(int count)
    {
        var longer = CopyOf(count, Math.Max(FirstCapacity, checked(count * 2)));
        if (count >= FirstMark)
        {
            _marks = new Mark(count, Volatile.Read(ref _bytes), _marks);
        }

        Volatile.Write(ref _events, longer);
        return longer;
    }

    // What the first events take at most. A mark is of no fewer events than those, and so is what all take.
    private long BytesWithin(int count)
    {
        var bytes = Volatile.Read(ref _bytes);
        for (var mark = _marks; mark is not null && mark.Count >= count; mark = mark.Before)
        {
            bytes = Math.Min(bytes, mark.Bytes);
        }

        return bytes;
    }

    // Another future of the same past.
    private EventLog Forked(int count, CycleEvent added, long bytes)
    {
        var buffer = CopyOf(count, Math.Max(FirstCapacity, checked(count * 2)));
        buffer[count] = added;
        return new EventLog(buffer, count + 1, BytesWithin(count) + bytes, Math.Min(_unjudged, count))
        {
            _measure = MeasureWithin(count),
            _kept = KeptWithin(count),
        };
    }

    private CycleEvent[] CopyOf(int count, int capacity)
    {
        var buffer = new CycleEvent[capacity];
        _events.AsSpan(0, count).CopyTo(buffer);
        return buffer;
    }

    private long CountAtMost(int claimed, ContentValidator judge)
    {
        var bytes = 0L;
        foreach (var happened in Take(claimed))
        {
            bytes += judge.AtMost(happened);
        }

        // Nobody appends before it was counted, so two threads count the same.
        var before = Interlocked.CompareExchange(ref _bytes, bytes, NotCounted);
        return before == NotCounted ? bytes : before;
    }

    private long CountExactly(int count, ContentValidator judge)
    {
        var (counted, bytes) = MeasureWithin(count) is { } measure ? (measure.Count, measure.Bytes) : (0, 0L);
        bytes += judge.Exactly(Take(count)[counted..]) + count - counted;
        _measure = new Measure(count, bytes);
        return bytes;
    }

    private Measure? MeasureWithin(int count) => _measure is { } measure && measure.Count <= count ? measure : null;

    private Kept? KeptWithin(int count) => _kept is { } kept && kept.Count > count ? new Kept(kept.Keeper, count) : _kept;

    /// <summary>Who keeps how many of the first events as they are here.</summary>
    private sealed class Kept(object keeper, int count)
    {
        internal object Keeper { get; } = keeper;

        internal int Count { get; } = count;
    }

    /// <summary>How many bytes the first events take, with the commas between them.</summary>
    private sealed class Measure(int count, long bytes)
    {
        internal int Count => count;

        internal long Bytes => bytes;
    }

    /// <summary>How many bytes the first events took at most when there were no more of them, and the mark of fewer before it.</summary>
    private sealed class Mark(int count, long bytes, Mark? before)
    {
        internal int Count => count;

        internal long Bytes => bytes;

        internal Mark? Before => before;
    }
}
