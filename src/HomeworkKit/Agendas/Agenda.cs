using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>A client's homework for one day: what is open, what is coming up, what was done, and the week's load.</summary>
/// <remarks>
/// It stands above Scheduling since it looks at cycles. For the client: nothing in it counts what was left out. Only what is agreed and not set aside or
/// brought to a close is asked for. It holds a client's words: it is content, never a log line or a reminder. Equality is by value.
/// </remarks>
/// <example>
/// <code>
/// var today = Agenda.For(cycles, day: now.InZone(home).Date, now, AdherenceContext.In(home), viewer: client);
/// foreach (var item in today.Due)
/// {
///     Console.WriteLine($"{item.At:HH:mm} {item.Title}");
/// }
/// </code>
/// </example>
public sealed partial record Agenda : ContentRecord
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets all items, by section, then priority, then time.</summary>
    public IReadOnlyList<AgendaItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the load of the week that the day belongs to.</summary>
    /// <value>Monday to Sunday, unless another first day of the week was asked for.</value>
    public required WeekLoad Week { get; init; }

    /// <summary>Gets the problems that leave plans without times: a schedule without elements, or an unknown time zone.</summary>
    /// <value>Empty if there are none. A plan with a problem is listed without times.</value>
    public IReadOnlyList<PlanProblem> Problems { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what can be done now.</summary>
    [JsonIgnore]
    public IEnumerable<AgendaItem> Open => At(AgendaSection.Open);

    /// <summary>Gets what comes later in the day.</summary>
    [JsonIgnore]
    public IEnumerable<AgendaItem> Due => At(AgendaSection.Due);

    /// <summary>Gets what was done, in full or in part.</summary>
    [JsonIgnore]
    public IEnumerable<AgendaItem> Done => At(AgendaSection.Done);

    /// <summary>Gets extra practice, beyond what was due.</summary>
    [JsonIgnore]
    public IEnumerable<AgendaItem> Extra => At(AgendaSection.Extra);

    /// <summary>Creates the agenda for a day.</summary>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="day">The local date.</param>
    /// <param name="now">The current time, which determines what is open.</param>
    /// <param name="context">The client's time zone and sessions. The end of its period is ignored.</param>
    /// <param name="firstDayOfWeek">The first day of the week where the client lives.</param>
    /// <param name="viewer">Who looks at it; null for the client. A proxy and a supporter who sees the plan read what is still to do, and of what was done no
    /// more than they see.</param>
    /// <returns>The agenda.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day of the week.</exception>
    /// <exception cref="ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static Agenda For(
        IEnumerable<HomeworkCycle> cycles,
        LocalDate day,
        Instant now,
        AdherenceContext context,
        IsoDayOfWeek firstDayOfWeek = IsoDayOfWeek.Monday,
        Actor? viewer = null)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(context);
        if (firstDayOfWeek is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(firstDayOfWeek));
        }

        return new AgendaBuilder(day, now, context, firstDayOfWeek, viewer).Make(cycles);
    }

    private IEnumerable<AgendaItem> At(AgendaSection place) => Items.Where(item => item.Section == place);
}
