using HomeworkKit.Samples.ClinicApi.Pages.Entries;
using HomeworkKit.Samples.ClinicApi.Pages.Reviews;

namespace HomeworkKit.Samples.ClinicApi.Pages.Today;

/// <summary>What a client's day shows.</summary>
public sealed record TodayView
{
    /// <summary>Gets what to call whoever reads it.</summary>
    public required string Name { get; init; }

    public required PageReader Reader { get; init; }

    /// <summary>Gets the client's name for whoever acts for them; null for the client.</summary>
    public string? ActsFor { get; init; }

    public required Instant Now { get; init; }

    public required LocalTime Time { get; init; }

    public required Agenda Agenda { get; init; }

    /// <summary>Gets homework whose plan waits for a yes or a no.</summary>
    public required IReadOnlyList<HomeworkCycle> Proposals { get; init; }

    /// <summary>Gets homework that a concern can be about.</summary>
    public required IReadOnlyList<HomeworkCycle> Going { get; init; }

    public required IReadOnlyList<BegunAttempt> Begun { get; init; }

    public required IReadOnlySet<AssignmentId> WithForm { get; init; }

    /// <summary>Gets the rest of the week, day by day.</summary>
    public required IReadOnlyList<ComingDay> Ahead { get; init; }

    /// <summary>Gets what comes next in a programme, and when if that is known.</summary>
    public string? NextTitle { get; init; }

    public Instant? NextAt { get; init; }

    public string? Told { get; init; }

    /// <summary>Gets the clinician's name; null for somebody who works alone.</summary>
    public string? Clinician { get; init; }

    /// <summary>Gets the hand-over that waits for the client's yes; null for none.</summary>
    public HandOverNoteView? HandOver { get; init; }

    /// <summary>Gets the safety concerns that the reader may know of, the latest first.</summary>
    public required IReadOnlyList<ReviewConcern> Concerns { get; init; }

    /// <summary>Gets the clinic's own words for its clients' place and language: the library has none.</summary>
    public string? CrisisText { get; init; }

    public CrisisPlan? CrisisPlan { get; init; }

    /// <summary>Gets what can be done today, group by group.</summary>
    public IEnumerable<(string Heading, AgendaItem[] Items)> Groups =>
        Agenda.Items.GroupBy(static item => PageText.GroupOf(item.Section)).Select(static group => (group.Key, group.ToArray()));

    /// <summary>Draws the event that a form becomes: one that is sent twice is kept once.</summary>
    public EventId NewEvent() => EventId.New(Now);

    /// <summary>Says nothing of what it shows.</summary>
    public override string ToString() => nameof(TodayView);
}
