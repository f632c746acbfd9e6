using HomeworkKit.Events;

namespace HomeworkKit.Programmes;

/// <summary>What became of a step that was put forward: the facts of its cycle, or of the one that took its place.</summary>
internal sealed class StepCycle
{
    private Instant? _submitted;
    private Instant? _reviewed;
    private Instant? _closed;
    private Instant? _handedIn;
    private Instant? _lastClosed;
    private bool _isReplaced;

    // What is dated far ahead is taken for as early as it can have happened: nothing waits for a clock that was wrong.
    private readonly Instant _now;
    private readonly Instant _earliest;
    private readonly DoneTimes _doneTimes;

    internal StepCycle(
        HomeworkCycle first,
        int run,
        (Instant Started, Instant Now) known,
        Func<AssignmentId, HomeworkCycle?> find,
        Func<AssignmentId, HomeworkCycle?> findSuccessor)
    {
        Run = run;
        (_earliest, _now) = known;
        ReleasedAt = EventClock.IsFarAhead(first.Log[0].At, _now) ? _earliest : first.Log[0].At;
        Last = first;
        Read();

        // No chain is longer than the cycles there are, and none is followed in a circle.
        HashSet<AssignmentId>? met = null;
        while (_lastClosed is not null && NextOf(Last, find, findSuccessor) is { } next && (met ??= [first.Id]).Add(next.Id))
        {
            Last = next;
            Read();
        }

        _doneTimes = new DoneTimes(Last, _now, _earliest);
        (State, FinishedAt) = Standing();
    }

    internal HomeworkCycle Last { get; private set; }

    internal int Run { get; }

    internal Instant ReleasedAt { get; }

    internal StepState State { get; }

    internal Instant? FinishedAt { get; }

    /// <summary>Gives when the step came to a point; null if it has not, and while what takes its place is not there.</summary>
    internal Instant? At(StepMilestone milestone) => _isReplaced ? null : milestone switch
    {
        StepMilestone.Done => DoneAt(1),
        StepMilestone.Submitted => Earlier(_submitted, _reviewed),
        StepMilestone.Reviewed => _reviewed,
        _ => _closed,
    };

    private static HomeworkCycle? NextOf(HomeworkCycle cycle, Func<AssignmentId, HomeworkCycle?> find, Func<AssignmentId, HomeworkCycle?> findSuccessor)
    {
        var log = cycle.Log;
        for (var i = log.Length - 1; i >= 0; i--)
        {
            if (log[i] is Reviewed { Review.Next: { } next })
            {
                return find(next) ?? findSuccessor(cycle.Id);
            }
        }

        return findSuccessor(cycle.Id);
    }

    private static Instant? Earlier(Instant? one, Instant? other) => one is null ? other : other is null ? one : Instant.Min(one.Value, other.Value);

    private void Read()
    {
        (_submitted, _reviewed, _closed, _handedIn, _lastClosed, _isReplaced) = (null, null, null, null, null, false);
        var at = _earliest;
        foreach (var happened in Last.Log)
        {
            at = EventClock.IsFarAhead(happened.At, _now) ? at : happened.At;
            switch (happened)
            {
                case Submitted:
                    _submitted = Earlier(_submitted, at);
                    _handedIn = at;
                    break;
                case Returned:
                    _handedIn = null;
                    break;
                case Reopened:
                    (_handedIn, _lastClosed, _isReplaced) = (null, null, false);
                    break;
                case Stopped:
                    Close(at);
                    break;
                case Reviewed { Decision: not ReviewDecision.Defer } reviewed:
                    Read(reviewed, at);
                    break;
                default:
                    break;
            }
        }
    }

    private void Read(Reviewed reviewed, Instant at)
    {
        _reviewed = Earlier(_reviewed, at);
        if (reviewed.Decision is ReviewDecision.Complete or ReviewDecision.Maintain or ReviewDecision.Replace or ReviewDecision.Drop)
        {
            Close(at);
            _isReplaced = reviewed.Decision == ReviewDecision.Replace;
        }
        else
        {
            _handedIn = null;
        }
    }

    private void Close(Instant at)
    {
        _closed = Earlier(_closed, at);
        _lastClosed = at;
    }

    private (StepState State, Instant? FinishedAt) Standing() => Last.State switch
    {
        CycleState.Proposed when Last.Round == 1 => (StepState.PutForward, null),
        CycleState.Declined => (StepState.Declined, null),

        // Its replacement has been named but does not exist yet.
        CycleState.Completed when _isReplaced => (StepState.Going, null),
        CycleState.Completed or CycleState.Stopped => (StepState.Finished, _lastClosed),
        CycleState.ReadyForReview when _handedIn is { } at => (StepState.Finished, at),
        _ when Last.Assignment.Completion?.Times is { } times && DoneAt(times) is { } enough => (StepState.Finished, enough),
        _ => (StepState.Going, null),
    };

    private Instant? DoneAt(int times)
    {
        if (Last.AttemptCount < times)
        {
            return null;
        }

        if (times == 1)
        {
            Instant? first = null;
            foreach (var attempt in Last.Attempts)
            {
                if (!attempt.IsRetracted && attempt.Attempt.Outcome == AttemptOutcome.Done)
                {
                    first = Earlier(first, _doneTimes.Of(attempt));
                }
            }

            return first;
        }

        Instant[] done =
        [
            .. Last.Attempts.Where(static attempt => !attempt.IsRetracted && attempt.Attempt.Outcome == AttemptOutcome.Done).Select(_doneTimes.Of),
        ];
        Array.Sort(done);
        return times >= 1 && done.Length >= times ? done[times - 1] : null;
    }
}
