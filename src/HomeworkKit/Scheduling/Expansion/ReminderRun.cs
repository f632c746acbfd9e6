using NodaTime.TimeZones;

namespace HomeworkKit.Scheduling.Expansion;

/// <summary>One planning of reminders.</summary>
internal sealed class ReminderRun
{
    private readonly ReminderPlan _plan;
    private readonly ReminderRequest _request;
    private readonly Instant _horizon;
    private readonly long[] _offsets;
    private readonly HashSet<OccurrenceId> _answered;
    private readonly Dictionary<ReminderId, Instant> _snoozed = [];
    private readonly HashSet<OccurrenceId> _seen = [];
    private readonly List<Reminder> _kept = [];
    private readonly List<(Instant At, LeftOutReminder Reminder)> _leftOut = [];

    internal ReminderRun(ReminderPlan plan, ReminderRequest request)
    {
        _plan = plan;
        _request = request;
        _horizon = plan.Budget is { } budget ? request.Now + budget.Horizon : Instant.MaxValue;

        // Repeats land at once, twice, three times the distance after the due time: not after one another's delays.
        var repeats = plan.RepeatEvery is { } every ? Enumerable.Range(1, Math.Max(0, plan.Repeats ?? 0)).Select(time => every * time) : [];
        _offsets = [.. plan.Offsets.Concat(repeats).Select(static offset => (long)offset.TotalSeconds).Distinct().Order()];
        _answered = [.. request.Answered];
        foreach (var snooze in request.Snoozed)
        {
            _snoozed[snooze.Id] = snooze.Until;
        }
    }

    internal void Add(Occurrence occurrence)
    {
        if (occurrence.IsSetAside || occurrence.IsNotApplicable || _answered.Contains(occurrence.Id) || !_seen.Add(occurrence.Id))
        {
            return;
        }

        if (DueOf(occurrence) is not { } due)
        {
            return;
        }

        var times = new HashSet<Instant>();
        foreach (var offset in _offsets)
        {
            Add(occurrence, new ReminderId(occurrence.Id, offset), due + Duration.FromSeconds(offset), times);
        }
    }

    internal PlannedReminders Finish()
    {
        var ordered = _kept.OrderBy(static reminder => reminder.At).ThenBy(static reminder => reminder.Id.ToString(), StringComparer.Ordinal).ToList();
        if (_plan.Budget is { } budget && ordered.Count > budget.Reminders)
        {
            var chosen = Choose(ordered, budget);
            _leftOut.AddRange(ordered.Where(reminder => !chosen.Contains(reminder.Id)).Select(static reminder => (reminder.At, new LeftOutReminder(reminder.Id, LeftOutReason.OverBudget))));
            ordered.RemoveAll(reminder => !chosen.Contains(reminder.Id));
        }

        return new PlannedReminders
        {
            Reminders = ordered,
            LeftOut = [.. _leftOut.OrderBy(static item => item.At).ThenBy(static item => item.Reminder.Id.ToString(), StringComparer.Ordinal).Select(static item => item.Reminder)],
        };
    }

    private static HashSet<ReminderId> Choose(List<Reminder> ordered, ReminderBudget budget)
    {
        var ids = ordered.Select(static reminder => reminder.Id);
        if (budget.Choice == OverBudgetChoice.KeepOneEach)
        {
            // First ones before second ones before third ones; among equals the sooner.
            var rank = new Dictionary<OccurrenceId, int>();
            ids = ordered
                .Select(reminder => (reminder.Id, Rank: rank[reminder.Id.Occurrence] = rank.GetValueOrDefault(reminder.Id.Occurrence) + 1))
                .OrderBy(static item => item.Rank)
                .Select(static item => item.Id);
        }

        return [.. ids.Take(budget.Reminders)];
    }

    // What may be done at any time of a period is reminded of at the plan's own time of day, on the day in which its place falls.
    private Instant? DueOf(Occurrence occurrence)
    {
        if (!occurrence.IsAnyTime)
        {
            return occurrence.Due;
        }

        return _plan.AnyTimeAt is { } time ? (occurrence.Local.Date + time).InZoneLeniently(_request.ClientZone).ToInstant() : null;
    }

    private void Add(Occurrence occurrence, ReminderId id, Instant planned, HashSet<Instant> times)
    {
        var at = _snoozed.TryGetValue(id, out var until) ? until : planned;
        if (QuietUntil(at) is { } quietEnd)
        {
            if (_plan.QuietHours!.Policy == QuietHoursPolicy.Drop)
            {
                LeaveOut(LeftOutReason.QuietHours);
                return;
            }

            at = quietEnd;
        }

        if (at <= _request.Now || at >= _horizon)
        {
            return;
        }

        if (at >= occurrence.Closes)
        {
            LeaveOut(LeftOutReason.AfterWindow);
        }
        else if (!times.Add(at))
        {
            LeaveOut(LeftOutReason.Duplicate);
        }
        else
        {
            _kept.Add(new Reminder
            {
                Id = id,
                At = at,
                Text = (_request.Text ?? DiscreetReminderText.Instance).For(occurrence),
                Expires = occurrence.Closes,
                IsPutOff = at != planned,
            });
        }

        void LeaveOut(LeftOutReason reason)
        {
            if (at > _request.Now && at < _horizon)
            {
                _leftOut.Add((at, new LeftOutReminder(id, reason)));
            }
        }
    }

    private Instant? QuietUntil(Instant at)
    {
        if (_plan.QuietHours is not { } quiet)
        {
            return null;
        }

        var local = at.InZone(_request.ClientZone).LocalDateTime;
        if (!quiet.Contains(local.TimeOfDay))
        {
            return null;
        }

        var end = local.Date + quiet.To;
        var mapping = _request.ClientZone.MapLocal(end > local ? end : end.PlusDays(1));

        // Where the clocks go back over the end of quiet hours, its first pass may already be over.
        return mapping.Count == 2 && mapping.First().ToInstant() <= at
            ? mapping.Last().ToInstant()
            : Resolvers.LenientResolver(mapping).ToInstant();
    }
}
