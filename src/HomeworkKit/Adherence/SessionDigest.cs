using HomeworkKit.Cycles;
using HomeworkKit.Primitives;

namespace HomeworkKit.Adherence;

/// <summary>What client and clinician look at together when the session starts: what was agreed, what was tried, what got in the way, what waits.</summary>
/// <remarks>
/// Made for one viewer: what the client keeps private leaves no trace but that it was done. What was not done is in it like everything else. It holds a client's words: it is content,
/// never a log line. Equality is by value.
/// </remarks>
public sealed record SessionDigest : ContentRecord
{
    /// <summary>Gets from when on it looks.</summary>
    /// <value>The start of the last session; null for everything.</value>
    public Instant? Since { get; init; }

    /// <summary>Gets the moment that it looks at.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets the assignments: those with an open concern first, then by priority, then the older before the newer.</summary>
    public IReadOnlyList<DigestItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Makes the digest of a client's homework.</summary>
    /// <param name="cycles">The client's cycles. Those that have ended and in which nothing happened in the period are left out.</param>
    /// <param name="viewer">Who looks at it.</param>
    /// <param name="asOf">The moment, usually the start of the session.</param>
    /// <param name="since">The start of the last session; null for everything. What was done before and written down or changed since is in it.</param>
    /// <param name="context">Where the client was; null for times in UTC.</param>
    /// <returns>The digest.</returns>
    /// <exception cref="Scheduling.ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static SessionDigest For(IEnumerable<HomeworkCycle> cycles, Actor viewer, Instant asOf, Instant? since = null, AdherenceContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(viewer);
        var digester = new Digester(viewer, asOf, since, context ?? AdherenceContext.Utc);
        var items = cycles.Where(digester.Shows).OrderBy(static cycle => cycle.Id.Value).Select(digester.Digest);
        return new SessionDigest
        {
            Since = since,
            AsOf = asOf,
            Items = [.. items.OrderBy(static item => item.OpenConcerns.Count == 0).ThenBy(static item => item.Priority ?? Assignments.Priority.Normal)],
        };
    }

    /// <summary>Writes the digest as plain text, in invariant English.</summary>
    /// <param name="labels">The words for states; null for the usual ones.</param>
    /// <param name="zone">The zone in which the period is told, usually the client's; null for UTC. Attempts stand at the local time of where the client was.</param>
    /// <returns>Lines that end with a line feed. They hold the client's words.</returns>
    public string ToText(CycleLabels? labels = null, DateTimeZone? zone = null) => DigestText.Of(this, labels ?? CycleLabels.Default, zone ?? DateTimeZone.Utc);
}
