using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Programmes;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>
/// What client and clinician look at together when the session starts: what was agreed, what was tried, what got in the way, and what is waiting.
/// </summary>
/// <remarks>
/// Made for one viewer: what the client keeps private leaves no trace but that it was done. It lists what was not done like everything else. It holds a
/// client's words, so never log it. Equality is by value.
/// </remarks>
/// <example>
/// <code>
/// var digest = SessionDigest.For(cycles, clinician, asOf: now, AdherenceContext.In(home));
/// Console.WriteLine(digest.ToText(home));
/// </code>
/// </example>
public sealed partial record SessionDigest : ContentRecord
{
    /// <summary>Gets the start of the period.</summary>
    /// <value>The start of the last session; null for everything.</value>
    public Instant? Since { get; init; }

    /// <summary>Gets the end of the period.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>
    /// Gets a value indicating whether the last session's record does not say what had arrived by then, so that what came late may be missing.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool GoesByTime { get; init; }

    /// <summary>Gets how much of each piece of homework had arrived when this was made.</summary>
    /// <value>
    /// All cycles that it was made from, and none for a supporter: what a <see cref="SessionRecord"/> keeps, so that the next digest begins where this one
    /// ended.
    /// </value>
    public IReadOnlyList<SeenCycle> Seen { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the assignments: those with an open concern first, then by priority, then the older before the newer.</summary>
    public IReadOnlyList<DigestItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the assignments in which something waits for the clinician, in the order of the digest.</summary>
    [JsonIgnore]
    public IEnumerable<DigestItem> Waiting => Items.Where(static item => item.Waits.Count > 0);

    /// <summary>Gets what comes next in the client's programmes.</summary>
    /// <value>Empty unless <see cref="WithNext"/> was asked.</value>
    public IReadOnlyList<DigestNextStep> Next { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>
    /// Adds what comes next in a programme of the client's: what is ready, what waits for a decision, what is on hold, and the first step that waits.
    /// </summary>
    /// <param name="plan">The plan of the programme, at the moment of the digest.</param>
    /// <returns>The digest with it; of several programmes one after the other.</returns>
    public SessionDigest WithNext(ProgrammePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        List<DigestNextStep> next = [.. Next];
        var waits = false;
        foreach (var step in plan.Steps)
        {
            if (step.State is StepState.Ready or StepState.Declined or StepState.Held || (step.State == StepState.Waiting && !waits))
            {
                waits |= step.State == StepState.Waiting;
                next.Add(new DigestNextStep
                {
                    Title = step.Title,
                    IsReady = step.State == StepState.Ready,
                    WaitsForDecision = step.State == StepState.Declined,
                    IsHeld = step.State == StepState.Held,
                    At = step.State == StepState.Waiting && step.ReleasesAt > AsOf ? step.ReleasesAt : null,
                });
            }
        }

        return this with { Next = next };
    }

    /// <summary>Creates the digest of a client's homework since the last session: everything that arrived after it, whatever its date.</summary>
    /// <param name="cycles">The client's cycles, all of them. Those that have ended and in which nothing is new and nothing waits are left out.</param>
    /// <param name="viewer">Who looks at it.</param>
    /// <param name="asOf">The moment, usually the start of the session.</param>
    /// <param name="context">The client's time zone and sessions.</param>
    /// <param name="last">The last session. Where its record does not say what had arrived by then, the digest goes by the time of the session and says
    /// so.</param>
    /// <returns>The digest. Keep its <see cref="Seen"/> in this session's record.</returns>
    /// <exception cref="Scheduling.ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static SessionDigest For(IEnumerable<HomeworkCycle> cycles, Actor viewer, Instant asOf, AdherenceContext context, SessionRecord last)
    {
        ArgumentNullException.ThrowIfNull(last);
        var period = DigestPeriod.After(last, asOf);
        return Make(cycles, viewer, asOf, period, context) with { GoesByTime = !period.CountsArrivals };
    }

    /// <summary>Creates the digest of a client's homework for the first session, or for looking back at a time.</summary>
    /// <param name="cycles">The client's cycles. Those that have ended and in which nothing happened in the period are left out.</param>
    /// <param name="viewer">Who looks at it.</param>
    /// <param name="asOf">The moment, usually the start of the session.</param>
    /// <param name="context">The client's time zone and sessions.</param>
    /// <param name="since">The start of the period; null for everything. What was done before and written down or changed since is in it. It goes by the clocks
    /// of devices: to miss nothing that arrived late, give the last session's record instead.</param>
    /// <returns>The digest.</returns>
    /// <exception cref="Scheduling.ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static SessionDigest For(IEnumerable<HomeworkCycle> cycles, Actor viewer, Instant asOf, AdherenceContext context, Instant? since = null) =>
        Make(cycles, viewer, asOf, DigestPeriod.Within(since, asOf), context);

    /// <summary>Writes the digest as plain text.</summary>
    /// <param name="zone">The zone in which the period is told, usually the client's. Attempts stand at the local time of where the client was.</param>
    /// <param name="words">The language; null is English.</param>
    /// <returns>Lines that end with a line feed. They hold the client's words.</returns>
    public string ToText(DateTimeZone zone, HomeworkWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return DigestText.Of(this, words ?? HomeworkWords.English, zone);
    }

    private static SessionDigest Make(IEnumerable<HomeworkCycle> cycles, Actor viewer, Instant asOf, DigestPeriod period, AdherenceContext context)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(context);
        HomeworkCycle[] all = [.. cycles.OrderBy(static cycle => cycle.Id.Value)];
        var digester = new SessionDigestBuilder(viewer, asOf, period, context);
        var items = all.Select(digester.Digest).OfType<DigestItem>();
        return new SessionDigest
        {
            Since = period.Since,
            AsOf = asOf,
            // How much happened tells a supporter that there is more than they see, and somebody who is no party that there is anything.
            Seen =
                viewer.Role == ActorRole.Supporter
                    ? []
                    :
                    [
                        .. all.Where(cycle => cycle.IsVisibleTo(viewer))
                            .Select(static cycle => new SeenCycle { Assignment = cycle.Id, Events = cycle.Version }),
                    ],
            Items =
            [
                .. items
                    .OrderBy(static item => item.OpenConcerns.Count == 0 && !item.ReportsDanger)
                    .ThenBy(static item => item.Priority ?? HomeworkKit.Priority.Normal),
            ],
        };
    }
}
