using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>What one day holds over all of a client's homework: what is open, what comes, what was done, and how much the week asks for.</summary>
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
public sealed record Agenda : ContentRecord
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets everything, by place, then priority, then time.</summary>
    public IReadOnlyList<AgendaItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the week of the day asks for.</summary>
    /// <value>Monday to Sunday, unless another first day of the week was asked for.</value>
    public required WeekLoad Week { get; init; }

    /// <summary>Gets what keeps plans from having times: a schedule without elements, a time zone that this machine does not know.</summary>
    /// <value>Empty where every plan can be used. Such a plan is in the agenda without times.</value>
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

    /// <summary>Gets what was done besides.</summary>
    [JsonIgnore]
    public IEnumerable<AgendaItem> Extra => At(AgendaSection.Extra);

    /// <summary>Makes the agenda of a day.</summary>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="day">The local date.</param>
    /// <param name="now">The moment: what is open is open then.</param>
    /// <param name="context">Where the client is, with their sessions. The end of its period plays no part.</param>
    /// <param name="firstDayOfWeek">On which day a week begins where the client lives.</param>
    /// <param name="viewer">Who looks at it; null for the client. A proxy and a supporter who sees the plan read what is still to do, and of what was done no
    /// more than they see.</param>
    /// <returns>The agenda.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day of the week.</exception>
    /// <exception cref="ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static Agenda For(IEnumerable<HomeworkCycle> cycles, LocalDate day, Instant now, AdherenceContext context, IsoDayOfWeek firstDayOfWeek = IsoDayOfWeek.Monday, Actor? viewer = null)
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
