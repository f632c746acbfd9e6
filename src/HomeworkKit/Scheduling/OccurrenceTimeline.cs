using HomeworkKit.Primitives;

namespace HomeworkKit.Scheduling;

/// <summary>The occurrences of an assignment through all changes of its schedule: each schedule holds from its date until the next one's.</summary>
/// <remarks>
/// A change never touches what lies before its date: those occurrences and their names stay. A revision that gives the same occurrences as the one before it (only wording or reminders changed)
/// makes no new names. Immutable. Dates of taking effect are local dates in the zone of each schedule.
/// </remarks>
public sealed class OccurrenceTimeline
{
    private readonly ScheduleOccurrences[] _parts;

    /// <summary>Puts the schedules of an assignment in a row.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="revisions">The schedules in the order in which they were agreed. One that takes effect before an earlier one's date replaces it from its own date on.</param>
    /// <param name="context">The client's zone, sessions, answered occurrences and pauses; its dates of effect bound the whole, for example when the work was stopped.</param>
    /// <exception cref="ScheduleException">A schedule has a problem, or a session names an unknown zone.</exception>
    public OccurrenceTimeline(AssignmentId assignment, IEnumerable<ScheduleRevision> revisions, ScheduleContext context)
    {
        ArgumentNullException.ThrowIfNull(revisions);
        ArgumentNullException.ThrowIfNull(context);
        var row = InForce(revisions);
        _parts = new ScheduleOccurrences[row.Count];
        for (var i = 0; i < _parts.Length; i++)
        {
            var until = i + 1 < row.Count ? row[i + 1].EffectiveFrom : null;
            _parts[i] = new ScheduleOccurrences(row[i].Schedule, assignment, row[i].Revision, context with
            {
                EffectiveFrom = Later(context.EffectiveFrom, row[i].EffectiveFrom),
                EffectiveUntil = Sooner(context.EffectiveUntil, until),
            });
        }
    }

    /// <summary>The schedules that are or were in force, each with its own bounds, in the order of their dates.</summary>
    public IReadOnlyList<ScheduleOccurrences> Parts => _parts.AsReadOnly();

    /// <summary>The occurrences that are due in an interval.</summary>
    /// <param name="interval">The interval: its start is included, its end is not; either may be open.</param>
    /// <returns>The occurrences in local order, worked out while they are gone through.</returns>
    /// <exception cref="ScheduleLimitException">More than a hundred years in which a schedule is in force are asked for.</exception>
    public IEnumerable<Occurrence> Between(Interval interval) => Concat(_parts.Select(part => part.Between(interval)).ToArray());

    /// <summary>The occurrences that can be answered on time at some moment of an interval.</summary>
    /// <param name="interval">The interval: its start is included, its end is not; either may be open.</param>
    /// <returns>The occurrences in local order.</returns>
    /// <exception cref="ScheduleLimitException">More than a hundred years in which a schedule is in force are asked for.</exception>
    public IEnumerable<Occurrence> OpenDuring(Interval interval) => Concat(_parts.Select(part => part.OpenDuring(interval)).ToArray());

    /// <summary>The next occurrence to do: due after a moment, neither set aside nor void.</summary>
    /// <param name="after">The moment; an occurrence due exactly then is not the next one any more.</param>
    /// <returns>The one due soonest; null if there is none.</returns>
    public Occurrence? Next(Instant after)
    {
        Occurrence? best = null;
        foreach (var part in _parts)
        {
            if (part.Next(after) is { } next && (best is null || next.Due < best.Due))
            {
                best = next;
            }
        }

        return best;
    }

    /// <summary>The occurrences that the schedules name for a local date.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>The occurrences in local order.</returns>
    public IReadOnlyList<Occurrence> On(LocalDate date) => [.. _parts.SelectMany(part => part.On(date))];

    /// <summary>Finds an occurrence by its name.</summary>
    /// <param name="id">The name.</param>
    /// <returns>The occurrence; null if no schedule has one of that name on a date on which it is in force.</returns>
    public Occurrence? Find(OccurrenceId id) => _parts.Select(part => part.Find(id)).FirstOrDefault(static occurrence => occurrence is not null);

    /// <summary>Whether the last schedule comes to an end.</summary>
    internal bool IsBounded => _parts.Length == 0 || _parts[^1].IsBounded;

    /// <summary>Whether a local date falls into a time of rest while a schedule is in force.</summary>
    internal bool IsPausedOn(LocalDate date) => Array.Exists(_parts, part => part.IsPausedOn(date));

    // The limit of a question shows when it is asked, not when its answer is gone through.
    private static IEnumerable<Occurrence> Concat(IEnumerable<Occurrence>[] parts) => parts.SelectMany(static part => part);

    private static List<ScheduleRevision> InForce(IEnumerable<ScheduleRevision> revisions)
    {
        var row = new List<ScheduleRevision>();
        foreach (var revision in revisions)
        {
            // What takes effect before something agreed earlier leaves that no day. Without a date it takes the place of all that was agreed before.
            row.RemoveAll(earlier => revision.EffectiveFrom is not { } from || earlier.EffectiveFrom >= from);
            if (row.Count > 0 && row[^1].Schedule.HasSameOccurrencesAs(revision.Schedule))
            {
                row[^1] = row[^1] with { Schedule = revision.Schedule };
            }
            else
            {
                row.Add(revision);
            }
        }

        return row;
    }

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Max(x, y) : a ?? b;

    private static LocalDate? Sooner(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Min(x, y) : a ?? b;
}
