namespace HomeworkKit.Scheduling;

/// <content>What the allocation of attempts asks.</content>
public sealed partial class OccurrenceTimeline
{
    /// <summary>The occurrences for matching, each once, those included that are there for some attempts alone, and those that attempts name.</summary>
    internal IEnumerable<OpenOccurrence> ToMatch(Interval interval, bool byWindow, IEnumerable<OccurrenceId> named)
    {
        var found = new HashSet<OccurrenceId>();
        foreach (var open in ToMatch(interval, byWindow))
        {
            if (found.Add(open.Occurrence.Id))
            {
                yield return open;
            }
        }

        foreach (var id in named)
        {
            if (!found.Contains(id) && FindToMatch(id) is { } open && found.Add(id))
            {
                yield return open;
            }
        }
    }

    private IEnumerable<OpenOccurrence> ToMatch(Interval interval, bool byWindow)
    {
        foreach (var (raw, part) in Ask(one => byWindow ? one.OpenDuring(interval) : one.Between(interval)))
        {
            if (ToMatch(raw, part) is { OpenUntil: var until, IsGone: var gone } open && (!gone || until > Instant.MinValue))
            {
                yield return open;
            }
        }
    }

    /// <summary>
    /// Finds an occurrence for matching by its name, also beyond the end of its schedule: it may have been answered ahead, before that end came.
    /// </summary>
    private OpenOccurrence? FindToMatch(OccurrenceId id)
    {
        if (FindRaw(id) is var (raw, part))
        {
            return ToMatch(raw, part);
        }

        if (_rules is null || !_parts.TryGetValue(id.Revision, out var index))
        {
            return null;
        }

        for (var stay = 0; stay < _stays.Length; stay++)
        {
            if (Unending(stay, index, id).Find(id) is { } beyond && beyond.Due < _stays[stay].Until)
            {
                return ToMatch(beyond, index) is { OpenUntil: var until } open && until > Instant.MinValue ? open with { IsGone = true } : null;
            }
        }

        return null;
    }

    // The schedule within one stay in a time zone, ignoring its end.
    private ScheduleOccurrences Unending(int stay, int index, OccurrenceId id) =>
        new(_row[index].Schedule, _assignment, _row[index].Revision, _context with
        {
            ClientZone = stay == 0 ? _context.ClientZone : _context.Stays()[stay - 1].Zone,
            Moves = [],
            EffectiveFrom = Later(_context.EffectiveFrom, _row[index].EffectiveFrom),
            Pauses = [.. _pauses.Within(Days.Number(id.Local.Date), Days.Number(id.Local.Date))],
        });

    /// <summary>Whether a local date falls into a pause while a schedule is in force, for an attempt that was recorded at a moment.</summary>
    internal bool IsPausedOn(LocalDate date, Instant recorded)
    {
        if (_row.Length == 0)
        {
            return false;
        }

        // The schedule that is in force on the date: later ones are not yet, and earlier ones are replaced.
        var (from, to) = (1, _row.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _row[middle].EffectiveFrom <= date ? (middle + 1, to) : (from, middle);
        }

        var part = from - 1;
        return Array.Exists(_stays, stay => stay.Parts[part].IsPausedOn(date))
            && (IsSetAsideByPlan(part, date) || _rules is null || recorded > _rules.WorkedOnUntil(date));
    }

    private OpenOccurrence ToMatch(Occurrence raw, int part)
    {
        if (_rules is null)
        {
            return new OpenOccurrence(raw, raw.IsSetAside || raw.IsNotApplicable ? Instant.MinValue : Instant.MaxValue, false);
        }

        var date = raw.Local.Date;
        var until = raw.IsNotApplicable || IsSetAsideByPlan(part, date) ? Instant.MinValue : Instant.Min(_rules.WorkedOnUntil(date), _rules.OpenUntil(raw));
        if (IsReplaced(part, date))
        {
            return OfPlan(part, new OpenOccurrence(raw, Instant.Min(until, _rules.AgreedAt(_row[part + 1].Revision)), true));
        }

        return OfPlan(part, _rules.IsDue(raw) ? new OpenOccurrence(raw, until, false)
            : raw.Closes > _rules.EndsAt ? new OpenOccurrence(raw, until, true)
            : new OpenOccurrence(raw with { IsNotApplicable = true, IsSetAside = false }, until, false));
    }

    private OpenOccurrence OfPlan(int part, OpenOccurrence open) => part == 0 ? open
        : open with { PlanFrom = _row[part].EffectiveFrom, PlanSince = _rules!.AgreedAt(_row[part].Revision) };
}
