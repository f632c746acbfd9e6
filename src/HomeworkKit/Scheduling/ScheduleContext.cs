namespace HomeworkKit.Scheduling;

/// <summary>What a schedule has to know of the world to become occurrences: where the client is, their sessions, what is answered.</summary>
/// <remarks>
/// The zone is always said: nothing that depends on it falls back to UTC. <see cref="Moves"/> may come in any order; the later of two at one moment counts, and
/// <see cref="FindProblems"/> reports both. Equality is by value for the lists and by reference for the zone provider.
/// </remarks>
public sealed partial record ScheduleContext
{
    /// <summary>Where the client is, before any move: the zone of floating schedules.</summary>
    public required DateTimeZone ClientZone { get; init; }

    /// <summary>Later stays in other zones.</summary>
    /// <value>Each occurrence is told in the zone that the client is in when it is due, and exists once: a journey un-completes nothing.</value>
    public IReadOnlyList<TimeZonePeriod> Moves
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The zones that are known.</summary>
    /// <value>Null: the tz database that comes with NodaTime.</value>
    public IDateTimeZoneProvider? Zones { get; init; }

    /// <summary>When the events of the cycle arrived, by the store's clock.</summary>
    /// <value>With it a pause, a return or an end that a device dates after its arrival counts from the arrival.</value>
    public EventArrivals Arrivals
    {
        get => field ?? EventArrivals.None;
        init;
    }

    /// <summary>The client's sessions.</summary>
    /// <value>Null: none are known.</value>
    public SessionCalendar? Sessions { get; init; }

    /// <summary>The occurrences that have been answered: they stay when a session moves.</summary>
    public IReadOnlyList<OccurrenceId> Answered
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The pauses besides those that the schedule names: the cycle's own pauses.</summary>
    public IReadOnlyList<DateRange> Pauses
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The first local date on which the schedule is in force.</summary>
    /// <value>Null: from its start.</value>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>The local date from which it is no longer in force: replaced or stopped.</summary>
    /// <value>Null: until its end.</value>
    public LocalDate? EffectiveUntil { get; init; }

    /// <summary>Makes a context of a zone and the moves from it.</summary>
    /// <param name="clientZone">Where the client is.</param>
    /// <param name="moves">Later stays in other zones.</param>
    /// <returns>The context.</returns>
    public static ScheduleContext In(DateTimeZone clientZone, params IReadOnlyList<TimeZonePeriod> moves)
    {
        ArgumentNullException.ThrowIfNull(clientZone);
        return new ScheduleContext { ClientZone = clientZone, Moves = moves };
    }

    /// <summary>Gives the zone that the client is in at a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>The zone.</returns>
    public DateTimeZone ZoneAt(Instant at) => Moves.Count == 0 ? ClientZone : Stays().LastOrDefault(stay => stay.From <= at)?.Zone ?? ClientZone;

    /// <summary>Says what is odd about the moves: those that run backwards, and several at one moment. They are used all the same.</summary>
    /// <returns>The problems, in the order of the moves.</returns>
    public IReadOnlyList<ScheduleProblem> FindProblems()
    {
        List<ScheduleProblem> problems = [];
        for (var i = 1; i < Moves.Count; i++)
        {
            if (Moves[i].From < Moves[i - 1].From)
            {
                problems.Add(new ScheduleProblem(ScheduleCodes.MovesRunBackwards, $"moves[{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]"));
            }
            else if (Moves[i].From == Moves[i - 1].From)
            {
                problems.Add(new ScheduleProblem(ScheduleCodes.MovesOverlap, $"moves[{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}]"));
            }
        }

        return problems;
    }

    /// <summary>The moves in the order of their times, at most one at a moment.</summary>
    internal IReadOnlyList<TimeZonePeriod> Stays()
    {
        for (var i = 1; i < Moves.Count; i++)
        {
            if (Moves[i].From <= Moves[i - 1].From)
            {
                return [.. Moves.OrderBy(static stay => stay.From).GroupBy(static stay => stay.From).Select(static stays => stays.Last())];
            }
        }

        return Moves;
    }

    /// <summary>
    /// Gives the time from the first to the last moment at which it is a date where the client is: a journey makes the day longer or shorter, and may bring it
    /// twice. A date that a journey skips is that of the zone in which it would have begun.
    /// </summary>
    internal Interval DayOf(LocalDate date)
    {
        var (next, begins, zone) = (date.PlusDaysWithin(1), Instant.MinValue, ClientZone);
        var (first, last) = (Instant.MaxValue, Instant.MinValue);
        void Meet(Instant ends)
        {
            var (from, to) = (Instant.Max(begins, date.StartIn(zone)), Instant.Min(ends, next.StartIn(zone)));
            (first, last) = from < to ? (Instant.Min(first, from), Instant.Max(last, to)) : (first, last);
        }

        foreach (var stay in Stays())
        {
            Meet(stay.From);
            (begins, zone) = (stay.From, stay.Zone);
        }

        Meet(Instant.MaxValue);
        var there = ZoneAt(date.StartIn(ClientZone));
        return first < last ? new Interval(first, last) : new Interval(date.StartIn(there), next.StartIn(there));
    }

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(ScheduleContext);
}
