using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Works out the attempts from the events.</summary>
internal static class AttemptProjection
{
    internal static IReadOnlyList<RecordedAttempt> Of(HomeworkCycle cycle)
    {
        var (tracks, reach, pausedAt) = (new OrderedTracks(), new AttemptReachIndex(), default(Instant));
        var fold = default(CycleFold);
        var events = cycle.Log;
        var proposed = events[0].At;
        for (var i = 0; i < events.Length; i++)
        {
            var happened = events[i];
            if (AttemptIndex.AttemptOf(happened) is { } attempt)
            {
                tracks.Of(attempt, happened.By).Add(happened, fold.Round, i == 0 ? default : AttemptAgreement.In(fold, pausedAt));
            }

            if (happened is Paused)
            {
                pausedAt = EventClock.Of(happened, new PastEvents(events[..i], reach));
            }

            if (i == 0)
            {
                fold = CycleFold.Start((HomeworkProposed)happened, cycle.Catalog);
            }
            else
            {
                HomeworkCycle.Replay(ref fold, happened, new PastEvents(events[..i], reach));
            }
        }

        // A correction whose attempt has not arrived is held: it stays in the events and takes effect when the attempt arrives.
        return ValueList.From(tracks.All.Where(static track => track.IsRecorded).Select(track => track.Resolve(proposed))) ?? [];
    }

    // Keyed by attempt id and person: if two people use one id by mistake, neither attempt hides the other.
    private sealed class OrderedTracks
    {
        private readonly Dictionary<(AttemptId, ActorRole, string?), AttemptHistory> _tracks = [];

        internal List<AttemptHistory> All { get; } = [];

        internal AttemptHistory Of(AttemptId attempt, Actor by)
        {
            if (!_tracks.TryGetValue((attempt, by.Role, by.Ref), out var track))
            {
                _tracks.Add((attempt, by.Role, by.Ref), track = new AttemptHistory());
                All.Add(track);
            }

            return track;
        }
    }
}
