using System.Buffers;
using System.Text.Json;
using HomeworkKit.Adherence;
using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>Writes the rows of one cycle.</summary>
internal sealed class PracticeRowWriter(
    IBufferWriter<byte> buffer,
    Utf8JsonWriter json,
    HomeworkCycle cycle,
    AdherenceContext context,
    Func<HomeworkEntry, decimal?>? rating)
{
    private readonly string? _kind = cycle.Assignment.Task is { } task ? cycle.Catalog.KindOf(task)?.Name : null;
    private readonly Dictionary<TimedAttempt, (SeenAttempt Seen, LocalDate? Day)> _attempts = [];

    internal int Write(Instant asOf, Duration? lateWithin, Actor viewer)
    {
        var matches = cycle.Match(asOf, context, lateWithin, viewer: viewer);
        Gather(asOf, matches, viewer);
        foreach (var matched in matches.Occurrences)
        {
            Row(
                matched.IsInvitation ? PracticeRowStatus.Invitation : (PracticeRowStatus)(int)matched.Status,
                matched.Occurrence.Due,
                isOpen: matched.Occurrence.Closes > asOf,
                matched.Answer);
        }

        var besides = 0;
        foreach (var matched in matches.Attempts)
        {
            if (StatusOf(matched.Allocation) is { } status)
            {
                Row(status, due: null, isOpen: false, matched.Attempt);
                besides++;
            }
        }

        return matches.Occurrences.Count + besides;
    }

    private static PracticeRowStatus? StatusOf(AttemptAllocation place) => place switch
    {
        AttemptAllocation.Superseded => PracticeRowStatus.Superseded,
        AttemptAllocation.Extra => PracticeRowStatus.Extra,
        AttemptAllocation.WhileSetAside => PracticeRowStatus.WhileSetAside,
        AttemptAllocation.InSession => PracticeRowStatus.InSession,
        _ => null,
    };

    // Sessions come in the order of time and id; so do these attempts.
    private void Gather(Instant asOf, OccurrenceMatches matches, Actor viewer)
    {
        var sessions = PracticeSession.Of(cycle, asOf, context, viewer);
        var next = 0;
        foreach (var seen in SeenAttempt.Of(cycle, matches, viewer).Where(seen => seen.Recorded.Attempt.PerformedAt <= asOf)
            .OrderBy(static seen => seen.Recorded.Attempt.PerformedAt).ThenBy(static seen => seen.Recorded.Id.Value))
        {
            var isPractice = seen.Recorded.Attempt is { Setting: Setting.BetweenSessions, Outcome: not AttemptOutcome.NotDone };
            _attempts[seen.Match.Attempt] = (seen, isPractice ? sessions[next++].Start.Date : null);
        }
    }

    private void Row(PracticeRowStatus status, Instant? due, bool isOpen, TimedAttempt? attempt)
    {
        json.WriteStartObject();
        json.WriteString("client"u8, cycle.Client.Value);
        json.WriteString("assignment"u8, cycle.Id.Value);
        if (_kind is not null)
        {
            json.WriteString("kind"u8, _kind);
        }

        json.WriteString("status"u8, PracticeRowNames.Of(status));
        if (due is { } moment)
        {
            json.WriteString("due"u8, InstantPattern.ExtendedIso.Format(moment));
        }

        if (isOpen)
        {
            json.WriteBoolean("open"u8, true);
        }

        if (attempt is not null)
        {
            json.WriteString("at"u8, InstantPattern.ExtendedIso.Format(attempt.At));
            if (_attempts.TryGetValue(attempt, out var found))
            {
                Filled(found.Seen, found.Day);
            }
        }

        json.WriteEndObject();
        json.Flush();
        json.Reset();
        buffer.Write("\n"u8);
    }

    private void Filled(SeenAttempt seen, LocalDate? day)
    {
        if (day is { } date)
        {
            json.WriteString("day"u8, LocalDatePattern.Iso.Format(date));
            if (seen.Minutes is { } minutes)
            {
                json.WriteNumber("minutes"u8, minutes);
            }
        }

        if (seen.View.Attempt.Entry is { } entry && rating?.Invoke(entry) is { } number)
        {
            json.WriteNumber("rating"u8, number);
        }
    }
}
