using NodaTime.TimeZones;

namespace HomeworkKit.Scheduling;

/// <summary>One planning of reminders, of one assignment or of several, each occurrence under a plan of its own.</summary>
/// <remarks>
/// Within an assignment occurrences are looked at together: what reminds of one after it was due stops when the first reminder of the next is due, whether or
/// not that has already come; and of several at one instant one comes. An occurrence that has no reminders, because it is answered, set aside or void, is no
/// next one.
/// </remarks>
internal sealed class ReminderRun
{
    private static readonly Duration LongestQuiet = Duration.FromHours(26);
    private readonly ReminderRequest _request;
    private readonly bool _withinBudget;
    private readonly HashSet<OccurrenceId> _answered;
    private readonly Dictionary<ReminderId, Instant> _snoozed = [];
    private readonly HashSet<OccurrenceId> _seen = [];
    private readonly HashSet<OccurrenceId> _withSnooze;
    private readonly Dictionary<ReminderPlan, long[]> _offsets = new(ReferenceEqualityComparer.Instance);
    private readonly List<Item> _items = [];
    private readonly List<(Item Item, Reminder Reminder)> _kept = [];
    private readonly List<(Instant At, SuppressedReminder Reminder)> _suppressed = [];

    internal ReminderRun(ReminderRequest request, bool withinBudget)
    {
        (_request, _withinBudget) = (request, withinBudget);
        _answered = [.. request.Answered];
        foreach (var snooze in request.Snoozed)
        {
            _snoozed[snooze.Id] = snooze.Until;
        }

        _withSnooze = [.. _snoozed.Keys.Select(static id => id.Occurrence)];
    }

    internal void Add(Occurrence occurrence, ReminderPlan plan)
    {
        if (
            !occurrence.IsSetAside
            && !occurrence.IsNotApplicable
            && !_answered.Contains(occurrence.Id)
            && _seen.Add(occurrence.Id)
            && DueOf(occurrence, plan) is { } due)
        {
            _items.Add(new Item(occurrence, plan, OffsetsOf(plan), due));
        }
    }

    internal PlannedReminders Finish()
    {
        foreach (var assignment in _items.GroupBy(static item => item.Occurrence.Id.Assignment))
        {
            Place([.. assignment.OrderBy(static item => item.Due).ThenBy(static item => item.Occurrence.Id.ToString(), StringComparer.Ordinal)]);
        }

        var reminders = new List<Reminder>();
        foreach (var plan in _kept.GroupBy(static kept => kept.Item.Plan, static kept => kept.Reminder))
        {
            List<Reminder> ordered = [.. ReminderChoice.InOrder(plan)];
            var chosen = BudgetOf(plan.Key) is { } budget ? ReminderChoice.Within(budget, ordered) : ordered;
            reminders.AddRange(chosen);
            _suppressed.AddRange(
                ordered.Except(chosen).Select(static reminder => (reminder.At, new SuppressedReminder(reminder.Id, SuppressionReason.OverBudget))));
        }

        return new PlannedReminders
        {
            Reminders = [.. ReminderChoice.InOrder(reminders)],
            Suppressed =
            [
                .. _suppressed
                    .OrderBy(static item => item.At)
                    .ThenBy(static item => item.Reminder.Id.ToString(), StringComparer.Ordinal)
                    .Select(static item => item.Reminder),
            ],
        };
    }

    private void Place(List<Item> items)
    {
        // From the last to the first, so that each knows when the next one's first reminder is due.
        var candidates = new List<(Item Item, ReminderId Id, Instant Planned, Instant At)>();
        var next = Instant.MaxValue;
        for (var i = items.Count - 1; i >= 0; i--)
        {
            candidates.AddRange(IsOver(items[i]) ? [] : Candidates(items[i], next));
            next = Instant.Min(next, FirstOf(items[i]));
        }

        var times = new HashSet<Instant>();
        foreach (
            var (item, id, planned, at) in candidates
                .OrderBy(static one => one.At)
                .ThenBy(static one => one.Id.OffsetSeconds > 0)
                .ThenBy(static one => one.Item.Due)
                .ThenBy(static one => one.Id.OffsetSeconds))
        {
            if (!times.Add(at))
            {
                LeaveOut(item, id, at, SuppressionReason.Duplicate);
                continue;
            }

            _kept.Add((item, new Reminder
            {
                Id = id,
                At = at,
                Text = (_request.Text ?? DiscreetReminderText.Instance).For(item.Occurrence),
                Expires = item.Occurrence.Closes,
                IsPutOff = at != planned,
            }));
        }
    }

    private IEnumerable<(Item Item, ReminderId Id, Instant Planned, Instant At)> Candidates(Item item, Instant next)
    {
        foreach (var offset in item.Offsets)
        {
            var id = new ReminderId(item.Occurrence.Id, offset);
            var planned = item.Due + Duration.FromSeconds(offset);
            var isSnoozed = _snoozed.TryGetValue(id, out var until);
            var wanted = isSnoozed ? until : planned;
            if (QuietAdjusted(wanted, item.Plan) is not { } at)
            {
                LeaveOut(item, id, wanted, SuppressionReason.QuietHours);
            }
            else if (at >= item.Occurrence.Closes)
            {
                // A reminder that the client put off is never suppressed: they expect it.
                LeaveOut(item, id, at, SuppressionReason.AfterWindow, always: isSnoozed);
            }
            else if (offset > 0 && !isSnoozed && at >= next)
            {
                LeaveOut(item, id, at, SuppressionReason.NextIsDue);
            }
            else if (IsWithin(item, at))
            {
                yield return (item, id, planned, at);
            }
        }
    }

    // Skips what is long over, quiet hours included: most of a plan of years.
    private bool IsOver(Item item) =>
        item.Offsets.Length == 0
        || (item.Due + Duration.FromSeconds(item.Offsets[^1]) + LongestQuiet <= _request.Now && !_withSnooze.Contains(item.Occurrence.Id));

    // When the first reminder that comes at all is due, as the plan says: putting it off moves nothing else.
    private Instant FirstOf(Item item)
    {
        foreach (var offset in item.Offsets)
        {
            if (QuietAdjusted(item.Due + Duration.FromSeconds(offset), item.Plan) is { } at && at < item.Occurrence.Closes)
            {
                return at;
            }
        }

        return Instant.MaxValue;
    }

    private ReminderBudget? BudgetOf(ReminderPlan plan) => _withinBudget ? plan.Budget : null;

    private bool IsWithin(Item item, Instant at) => at > _request.Now && (BudgetOf(item.Plan) is not { } budget || at < _request.Now + budget.Horizon);

    private void LeaveOut(Item item, ReminderId id, Instant at, SuppressionReason reason, bool always = false)
    {
        if (IsWithin(item, at) || (always && at > _request.Now))
        {
            _suppressed.Add((at, new SuppressedReminder(id, reason)));
        }
    }

    // Repeats land at once, twice, three times the distance after the due time: not after one another's delays. A plan of another hand that cannot be used has
    // none.
    private long[] OffsetsOf(ReminderPlan plan)
    {
        if (!_offsets.TryGetValue(plan, out var offsets))
        {
            if (ReminderPlanValidator.JudgeKept(plan).Count > 0)
            {
                return _offsets[plan] = [];
            }

            var repeats = plan.RepeatEvery is { } every ? Enumerable.Range(1, Math.Max(0, plan.Repeats ?? 0)).Select(time => every * time) : [];
            _offsets.Add(plan, offsets = [.. plan.Offsets.Concat(repeats).Select(static offset => (long)offset.TotalSeconds).Distinct().Order()]);
        }

        return offsets;
    }

    // What may be done at any time of a period is reminded of at the plan's own time of day, on the day in which its place falls.
    private Instant? DueOf(Occurrence occurrence, ReminderPlan plan)
    {
        if (!occurrence.IsAnyTime)
        {
            return occurrence.Due;
        }

        return plan.AnyTimeAt is { } time ? (occurrence.Local.Date + time).InstantIn(_request.ClientZone) : null;
    }

    // The moment itself, the end of quiet hours, or none where the plan drops what falls into them.
    private Instant? QuietAdjusted(Instant at, ReminderPlan plan)
    {
        if (plan.QuietHours is not { } quiet)
        {
            return at;
        }

        var local = at.InZoneWithin(_request.ClientZone).LocalDateTime;
        if (!quiet.Contains(local.TimeOfDay))
        {
            return at;
        }

        if (quiet.Policy == QuietHoursPolicy.Drop)
        {
            return null;
        }

        var end = local.Date + quiet.To;
        var mapping = _request.ClientZone.MapLocal(end > local ? end : end.Date.PlusDaysWithin(1).At(end.TimeOfDay));

        // Where the clocks go back over the end of quiet hours, its first pass may already be over.
        return mapping.Count == 2 && mapping.First().ToInstant() <= at
            ? mapping.Last().ToInstant()
            : Resolvers.LenientResolver(mapping).ToInstant();
    }

    private sealed class Item(Occurrence occurrence, ReminderPlan plan, long[] offsets, Instant due)
    {
        internal Occurrence Occurrence => occurrence;

        internal ReminderPlan Plan => plan;

        internal long[] Offsets => offsets;

        internal Instant Due => due;
    }
}
