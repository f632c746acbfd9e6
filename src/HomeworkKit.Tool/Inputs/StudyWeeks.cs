using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research;

namespace HomeworkKit.Tool.Inputs;

/// <summary>The weeks of the people of a study, as a clinician may see them.</summary>
internal static class StudyWeeks
{
    /// <summary>Puts everybody's weeks together.</summary>
    /// <param name="study">The study.</param>
    /// <param name="outcomes">What counts as a dated outcome in a cycle.</param>
    /// <param name="stop">Cancels the reading.</param>
    /// <returns>The weeks of each person who has homework.</returns>
    internal static async Task<IReadOnlyList<(ClientRef Client, IReadOnlyList<PersonWeek> Weeks)>> OfAsync(
        Study study,
        Func<HomeworkCycle, IEnumerable<(LocalDate Day, double Value)>> outcomes,
        CancellationToken stop)
    {
        var asOf = await study.AsOfAsync(stop).ConfigureAwait(false);
        Dictionary<ClientRef, (List<OccurrenceMatches> Matches, List<PracticeSession> Sessions, List<(LocalDate, double)> Outcomes)> people = [];
        await foreach (var cycle in study.CyclesAsync(stop: stop).ConfigureAwait(false))
        {
            if (!people.TryGetValue(cycle.Client, out var person))
            {
                people.Add(cycle.Client, person = ([], [], []));
            }

            var place = study.Place(cycle.Client);
            person.Matches.Add(cycle.Match(asOf, place, viewer: Study.Viewer));
            person.Sessions.AddRange(PracticeSession.Of(cycle, asOf, place, Study.Viewer));
            person.Outcomes.AddRange(outcomes(cycle));
        }

        return
        [
            .. people.Select(static person =>
                (person.Key, PersonWeek.Of(person.Key, person.Value.Matches, AdherenceDefinition.SoFarLenient, person.Value.Sessions, person.Value.Outcomes))),
        ];
    }

    /// <summary>The ratings of one item of mood logs, by the day of the attempt.</summary>
    internal static IEnumerable<(LocalDate Day, double Value)> Ratings(Study study, HomeworkCycle cycle, string item) =>
        from entry in Entries<MoodLog>(cycle)
        from rating in entry.Entry.Ratings
        where rating.Item == item
        select (entry.At.InZoneWithin(study.Home).Date, (double)rating.Rating.Value);

    /// <summary>The efficiency of nights in per cent, by the day of waking.</summary>
    internal static IEnumerable<(LocalDate Day, double Value)> Efficiencies(Study study, HomeworkCycle cycle) =>
        from entry in Entries<SleepNight>(cycle)
        let night = entry.Entry.TimeZone is null ? entry.Entry.Measure(study.Home) : entry.Entry.Measure()
        where night is { IsAccepted: true, WakeDate: not null, EfficiencyTimeInBed: not null }
        select (night.WakeDate!.Value, (double)night.EfficiencyTimeInBed!.Value);

    private static IEnumerable<(Instant At, TEntry Entry)> Entries<TEntry>(HomeworkCycle cycle)
        where TEntry : HomeworkEntry =>
        cycle
            .VisibleTo(Study.Viewer)
            .Attempts.Where(static view => !view.IsRetracted && view.Attempt.Entry is TEntry)
            .Select(static view => (view.Attempt.PerformedAt, (TEntry)view.Attempt.Entry!));
}
