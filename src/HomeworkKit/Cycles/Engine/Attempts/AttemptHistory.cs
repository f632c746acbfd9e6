using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What one person did to one attempt, put in an order that does not depend on when each thing arrived.</summary>
internal sealed class AttemptHistory
{
    private readonly List<(AttemptRecorded Event, int Round, AttemptAgreement Agreement)> _recordings = [];
    private readonly List<Candidate> _later = [];
    private bool _isRetracted;

    internal bool IsRecorded => _recordings.Count > 0;

    internal void Add(CycleEvent cycleEvent, int round, AttemptAgreement agreement)
    {
        switch (cycleEvent)
        {
            case AttemptRecorded recorded:
                _recordings.Add((recorded, recorded.Attempt.Round ?? round, agreement));
                break;
            case AttemptContinued continued:
                _later.Add(new Candidate(continued, continued.Attempt, continued.Follows, false));
                break;
            case AttemptAmended amended:
                _later.Add(new Candidate(amended, amended.Attempt, amended.Follows, true));
                break;
            default:
                _isRetracted = true;
                break;
        }
    }

    /// <summary>Puts the versions in order.</summary>
    /// <param name="proposed">When the homework was proposed: what is dated before it is marked.</param>
    internal RecordedAttempt Resolve(Instant proposed = default)
    {
        // Two devices can record under one attempt id only by mistake; the smaller event id is the recording, whichever arrived first.
        var (first, round, agreement) = _recordings.MinBy(static recording => recording.Event.Id.Value);
        var again = _recordings.Where(recording => recording.Event.Id != first.Id)
            .Select(static recording => new Candidate(recording.Event, recording.Event.Attempt, null, true));
        var (ready, held) = (new PriorityQueue<Candidate, (Guid Id, int Arrival)>(), new Dictionary<EventId, List<Candidate>>());
        var versions = new List<AttemptVersion> { new(first.Id, OfRound(first.Attempt, round), first.At, false) };
        var placed = new Dictionary<EventId, Attempt> { [first.Id] = first.Attempt };
        var arrival = 0;
        foreach (var candidate in _later.Concat(again))
        {
            Offer(candidate with { Arrival = arrival++ });
        }

        // Topological order: of the versions whose predecessor is placed, the smallest event id comes next.
        while (ready.TryDequeue(out var next, out _))
        {
            var (happened, attempt, follows, isCorrection) = (next.Event, next.Attempt, next.Follows, next.IsCorrection);
            isCorrection |= FrozenAttempts.ProblemOf(placed[follows ?? first.Id], attempt) is not null;
            placed.TryAdd(happened.Id, attempt);
            versions.Add(new AttemptVersion(happened.Id, OfRound(attempt, round), happened.At, isCorrection));
            if (held.Remove(happened.Id, out var released))
            {
                released.ForEach(Offer);
            }
        }

        return new RecordedAttempt
        {
            Id = first.Attempt.Id,
            Attempt = versions[^1].Attempt,
            Round = round,
            By = first.By,
            RecordedAt = first.Attempt.RecordedAt ?? first.At,
            IsOutsideAgreement = !agreement.Covers(versions[^1].Attempt, first.Attempt.RecordedAt ?? first.At),
            Versions = versions,
            IsRetracted = _isRetracted,
            ClockMark = MarkOf(versions[^1], first, proposed),
        };

        void Offer(Candidate candidate)
        {
            var follows = candidate.Follows ?? first.Id;
            if (placed.ContainsKey(follows))
            {
                ready.Enqueue(candidate, (candidate.Event.Id.Value, candidate.Arrival));
            }
            else if (held.TryGetValue(follows, out var waiting))
            {
                waiting.Add(candidate);
            }
            else
            {
                held.Add(follows, [candidate]);
            }
        }
    }

    private static string? MarkOf(AttemptVersion latest, AttemptRecorded first, Instant proposed) =>
        EventClock.IsBeforeProposal(latest.Attempt.PerformedAt, proposed) || EventClock.IsBeforeProposal(first.At, proposed) ? CycleCodes.BeforeProposal
        : EventClock.IsAfterRecording(latest.Attempt, latest.At) ? CycleCodes.PerformedAfterRecorded
        : null;

    private static Attempt OfRound(Attempt attempt, int round) => attempt.Round == round ? attempt : attempt with { Round = round };

    private readonly struct Candidate(CycleEvent cycleEvent, Attempt attempt, EventId? follows, bool isCorrection, int arrival = 0)
    {
        internal CycleEvent Event => cycleEvent;

        internal Attempt Attempt => attempt;

        internal EventId? Follows => follows;

        internal bool IsCorrection => isCorrection;

        internal int Arrival { get; init; } = arrival;
    }
}
