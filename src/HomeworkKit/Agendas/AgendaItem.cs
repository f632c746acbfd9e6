using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>One thing in a day's agenda.</summary>
public sealed partial record AgendaItem : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets the state.</summary>
    [JsonPropertyName("place")]
    public required AgendaSection Section { get; init; }

    /// <summary>Gets its title, or the name of its kind if it has none.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the occurrence; for several times in a period, the next one that is not answered.</summary>
    /// <value>Null for what is done when needed, and for extra practice.</value>
    public OccurrenceId? Occurrence { get; init; }

    /// <summary>Gets the occurrence's status.</summary>
    public OccurrenceStatus? Status { get; init; }

    /// <summary>Gets the local date and time.</summary>
    /// <value>When it is due, or for extra practice when it was done; null where any time will do.</value>
    public LocalDateTime? At { get; init; }

    /// <summary>Gets the end of the time in which it is on time, exclusive.</summary>
    public Instant? Closes { get; init; }

    /// <summary>Gets how often it is still to be done in its period.</summary>
    /// <value>Null unless it is done several times in a period on any days.</value>
    public int? TimesLeft { get; init; }

    /// <summary>Gets which homework comes first.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Gets a value indicating whether it is optional.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsInvitation { get; init; }

    /// <summary>Gets the habit or moment that it is attached to.</summary>
    public string? Cue { get; init; }

    /// <summary>Gets where it will be done.</summary>
    public string? Where { get; init; }

    /// <summary>Gets how long it is meant to take.</summary>
    /// <value>Minutes.</value>
    public DoseRange? Minutes { get; init; }

    /// <summary>Gets the smallest version that would still be useful, for a day on which the whole is too much.</summary>
    /// <value>Null where none was agreed, or nothing is left to do: then there is nothing to offer.</value>
    public string? SmallestVersion { get; init; }

    /// <summary>Gets how it was adapted to the client.</summary>
    public IReadOnlyList<Adaptation> Adaptations { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the attempt.</summary>
    /// <value>Null where there is none yet.</value>
    public AttemptId? Attempt { get; init; }

    /// <summary>Creates the attempt that says "not today".</summary>
    /// <param name="id">Its id.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="because">What got in the way, as far as the client says.</param>
    /// <returns>An attempt that was not done, with its reasons, for this occurrence: to be recorded, and looked at together.</returns>
    public Attempt NotToday(AttemptId id, Instant now, params IReadOnlyList<BarrierReport> because) =>
        new() { Id = id, OccurrenceId = Occurrence, PerformedAt = now, Outcome = AttemptOutcome.NotDone, Barriers = because };

    /// <summary>Creates the attempt that says that something else was done instead.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="at">When it was done.</param>
    /// <param name="what">What was done.</param>
    /// <returns>An attempt that was not done, with what was done instead, for this occurrence: counted apart from what was left undone.</returns>
    public Attempt DidInstead(AttemptId id, Instant at, string what) =>
        new() { Id = id, OccurrenceId = Occurrence, PerformedAt = at, Outcome = AttemptOutcome.NotDone, Instead = what };

    /// <summary>Creates the attempt that says that the smallest version was done.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="at">When it was done.</param>
    /// <returns>An attempt that was done in part, for this occurrence; null where no smallest version is offered.</returns>
    public Attempt? SmallVersion(AttemptId id, Instant at) =>
        SmallestVersion is null ? null : new() { Id = id, OccurrenceId = Occurrence, PerformedAt = at, Outcome = AttemptOutcome.Partly };
}
