using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>An attempt that was not taken back, with what a viewer may see of it and where matching put it.</summary>
/// <param name="Recorded">The attempt as it stands. Times, outcome and authors come from here; nothing that was filled in.</param>
/// <param name="View">What the viewer may see.</param>
/// <param name="Match">Its place.</param>
/// <param name="Id">Its id, which no other attempt of the cycle has: where two people used one, that of the later one ends in <c>-2</c>.</param>
internal sealed record SeenAttempt(RecordedAttempt Recorded, AttemptView View, MatchedAttempt Match, string Id)
{
    /// <summary>Gets how long it took, by what the viewer may see of the entry.</summary>
    internal decimal? MinutesOfEntry =>
        View.Attempt.Entry is IHasDuration timed && timed.GetMinutesTaken() is { } minutes && HomeworkKit.Minutes.TryCreate(minutes, out _) ? minutes : null;

    /// <summary>Gets how long it took, by what the viewer may see of the entry, else by its times.</summary>
    internal decimal? Minutes => MinutesOfEntry is { } minutes ? minutes
        : View.Attempt is { EndedAt: { } ended, PerformedAt: var began } && ended >= began ? (decimal)(ended - began).TotalMinutes
        : null;

    /// <summary>Gives a cycle's attempts in the order in which they were recorded.</summary>
    internal static IReadOnlyList<SeenAttempt> Of(HomeworkCycle cycle, OccurrenceMatches matches, Actor viewer)
    {
        // Two people can have used one id: author and id together tell attempts apart.
        var views = cycle.VisibleTo(viewer).Attempts.ToLookup(static view => (view.Attempt.Id, view.By.Role, view.By.Ref));
        var places = matches
            .Attempts.GroupBy(static matched => matched.Attempt.Id)
            .ToDictionary(static group => group.Key!.Value, static group => group.ToList());
        Dictionary<AttemptId, int> used = [];
        List<SeenAttempt> seen = [];
        foreach (var recorded in cycle.Attempts.Where(static recorded => !recorded.IsRetracted))
        {
            var placed = places[recorded.Id];
            var at = Math.Max(
                0,
                placed.FindIndex(matched => matched.Attempt.At == recorded.Attempt.PerformedAt && matched.Attempt.Outcome == recorded.Attempt.Outcome));
            var match = placed[at];
            placed.RemoveAt(at);
            var number = used[recorded.Id] = used.GetValueOrDefault(recorded.Id) + 1;
            if (views[(recorded.Id, recorded.By.Role, recorded.By.Ref)].FirstOrDefault() is { } view)
            {
                var id = number == 1 ? recorded.Id.ToString() : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{recorded.Id}-{number}");
                seen.Add(new SeenAttempt(recorded, view, match, id));
            }
        }

        return seen;
    }
}
