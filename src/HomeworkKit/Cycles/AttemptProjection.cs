using HomeworkKit.Attempts;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>Works out the attempts from the events.</summary>
internal static class AttemptProjection
{
    internal static IReadOnlyList<RecordedAttempt> Of(HomeworkCycle cycle)
    {
        var tracks = new Dictionary<AttemptId, Track>();
        var fold = default(CycleFold);
        var events = cycle.Log;
        for (var i = 0; i < events.Length; i++)
        {
            var state = i == 0 ? CycleState.Proposed : fold.State;
            var round = i == 0 ? 1 : fold.Round;
            switch (events[i])
            {
                case AttemptRecorded recorded:
                    TrackOf(tracks, recorded.Attempt.Id).Recordings.Add((recorded, recorded.Attempt.Round ?? round, state));
                    break;
                case AttemptContinued continued:
                    TrackOf(tracks, continued.Attempt.Id).Later.Add(new Candidate(continued, continued.Attempt, continued.Follows, false));
                    break;
                case AttemptAmended amended:
                    TrackOf(tracks, amended.Attempt.Id).Later.Add(new Candidate(amended, amended.Attempt, amended.Follows, true));
                    break;
                case AttemptRetracted retracted:
                    TrackOf(tracks, retracted.Attempt).Retractions.Add(retracted);
                    break;
                default:
                    break;
            }

            fold = i == 0 ? CycleFold.Start((HomeworkProposed)events[0]) : HomeworkCycle.Replayed(fold, events[i], events[..i]);
        }

        // What corrects an attempt that has not arrived yet is held: it is in the events and shows once the attempt does.
        return ValueList.From(tracks.Values.Where(static track => track.Recordings.Count > 0).Select(Resolve)) ?? [];
    }

    private static Track TrackOf(Dictionary<AttemptId, Track> tracks, AttemptId id)
    {
        if (!tracks.TryGetValue(id, out var track))
        {
            tracks.Add(id, track = new Track());
        }

        return track;
    }

    private static RecordedAttempt Resolve(Track track)
    {
        // Two devices can record under one attempt id only by mistake; the smaller event id is the recording, whichever arrived first.
        var (first, round, state) = track.Recordings.MinBy(static recording => recording.Event.Id.Value);
        var others = track.Recordings.Where(recording => recording.Event.Id != first.Id)
            .Select(static recording => new Candidate(recording.Event, recording.Event.Attempt, null, true));
        var open = track.Later.Concat(others).Where(candidate => candidate.Event.By == first.By).OrderBy(static candidate => candidate.Event.Id.Value).ToList();
        var versions = new List<AttemptVersion> { new(first.Id, first.Attempt, first.At, false) };
        var placed = new HashSet<EventId> { first.Id };
        for (var next = FirstPlaceable(open, placed, first.Id); next >= 0; next = FirstPlaceable(open, placed, first.Id))
        {
            var candidate = open[next];
            open.RemoveAt(next);
            placed.Add(candidate.Event.Id);
            versions.Add(new AttemptVersion(candidate.Event.Id, candidate.Attempt, candidate.Event.At, candidate.IsCorrection));
        }

        var latest = versions[^1].Attempt;
        return new RecordedAttempt
        {
            Id = first.Attempt.Id,
            Attempt = latest.Round is null ? latest with { Round = round } : latest,
            Round = round,
            By = first.By,
            RecordedAt = first.Attempt.RecordedAt ?? first.At,
            RecordedIn = state,
            Versions = versions,
            IsRetracted = track.Retractions.Exists(retracted => retracted.By == first.By),
        };
    }

    private static int FirstPlaceable(List<Candidate> open, HashSet<EventId> placed, EventId first) =>
        open.FindIndex(candidate => placed.Contains(candidate.Follows ?? first));

    private sealed record Candidate(CycleEvent Event, Attempt Attempt, EventId? Follows, bool IsCorrection);

    private sealed class Track
    {
        public List<(AttemptRecorded Event, int Round, CycleState State)> Recordings { get; } = [];

        public List<Candidate> Later { get; } = [];

        public List<AttemptRetracted> Retractions { get; } = [];
    }
}
