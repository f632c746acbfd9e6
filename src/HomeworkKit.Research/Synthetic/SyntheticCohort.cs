namespace HomeworkKit.Research.Synthetic;

/// <summary>A cohort of people who do not exist, with homework as it goes in life: for demonstrations, tests and benchmarks, never for findings.</summary>
/// <remarks>
/// Equal settings give equal cohorts, to the last id, on every machine and runtime, for one version of this library and of the time zone data. Each client has
/// numbers of their own: client 7 is the same in a cohort of 10 and of 100,000, and however many are looked at. Nothing is kept, so that cohorts of any size
/// take the memory of one client.
/// <para>
/// What is in it: four weeks of staggered enrolment; weekly sessions, some of them missed; two to four assignments each (thought records, exposures, sleep
/// diaries, mood logs, activity plans, mindfulness, self-monitoring) on daily, weekly and any-day schedules in zones with clock changes; a readiness that
/// differs between people, falls over the weeks and is lower at weekends; rest that was announced and gaps that were not; work crammed into the evening before
/// a session; drop-out with and without a word; late, early, half-done and not-done attempts with what got in the way; entries from memory; corrections,
/// retractions and attempts filled in twice; blank fields; help, rarely a concern; reviews, rounds, deferrals. People of arm <c>b</c> do a little more, so that
/// a comparison has something to find. Texts are plainly synthetic sentences. The shares are chosen to look plausible and are estimates of nothing.
/// </para>
/// Equality is by value. Thread-safe.
/// </remarks>
public sealed record SyntheticCohort
{
    /// <summary>The most clients that a cohort may have.</summary>
    public const int MaximumClients = 100_000;

    internal const int EnrolmentDays = 28;
    private const int MaximumWeeks = 52;
    private const int UsualWeeks = 8;
    private const int FirstYear = 1970;
    private const int LastYear = 2100;
    private const int DaysToSettle = 15;
    private static readonly IReadOnlyList<string> UsualZones = ValueList.From(["Europe/London", "America/New_York", "Europe/Berlin", "Australia/Sydney"])!;

    /// <summary>Gets what everything is derived from.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Gets the number of clients.</summary>
    /// <value>1 to <see cref="MaximumClients"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of these.</exception>
    public required int Clients
    {
        get;
        init => field = value is >= 1 and <= MaximumClients ? value : throw new ArgumentOutOfRangeException(nameof(Clients), SyntheticMessages.Clients);
    }

    /// <summary>Gets the first day on which a first session can be.</summary>
    /// <value>From 1970 to 2100. Enrolment takes four weeks from here.</value>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside these years.</exception>
    public required LocalDate Start
    {
        get;
        init => field = value.Year is >= FirstYear and <= LastYear ? value : throw new ArgumentOutOfRangeException(nameof(Start), SyntheticMessages.Start);
    }

    /// <summary>Gets how many weeks each course has.</summary>
    /// <value>1 to 52; 8 where nothing is said.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is none of these.</exception>
    public int Weeks
    {
        get => field == 0 ? UsualWeeks : field;
        init => field = value is >= 1 and <= MaximumWeeks ? value : throw new ArgumentOutOfRangeException(nameof(Weeks), SyntheticMessages.Weeks);
    }

    /// <summary>Gets the zones that clients live in, in equal shares.</summary>
    /// <value>IANA ids; London, New York, Berlin and Sydney where none are given.</value>
    /// <exception cref="TimeZoneNotFoundException">A zone is unknown; thrown when it is set.</exception>
    public IReadOnlyList<string> Zones
    {
        get => field is null or [] ? UsualZones : field;
        init
        {
            foreach (var zone in value ?? [])
            {
                _ = DateTimeZoneProviders.Tzdb[zone];
            }

            field = ValueList.From(value);
        }
    }

    /// <summary>Gets a moment when all that happens in the cohort has happened.</summary>
    /// <value>For measures that are asked "as of".</value>
    public Instant Until => Start.PlusDaysWithin(EnrolmentDays + (Weeks * 7) + DaysToSettle).StartIn(DateTimeZone.Utc);

    /// <summary>Makes one client.</summary>
    /// <param name="index">The client's number, from 0.</param>
    /// <returns>The client with all their cycles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no client of that number.</exception>
    public SyntheticClient GetClient(int index) => index >= 0 && index < Clients
        ? SyntheticCourse.Make(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), SyntheticMessages.ClientIndex);

    /// <summary>Makes the clients one after the other, each when it is asked for.</summary>
    /// <returns>The clients in order.</returns>
    public IEnumerable<SyntheticClient> GetClients()
    {
        for (var i = 0; i < Clients; i++)
        {
            yield return GetClient(i);
        }
    }

    /// <summary>Makes the cycles of all clients, one client after the other.</summary>
    /// <returns>The cycles, clients in order, assignments in the order in which they were set.</returns>
    public IEnumerable<HomeworkCycle> GetCycles() => GetClients().SelectMany(static client => client.Cycles);

    /// <summary>Makes the cycles of all clients as a dataset, for what reads or writes streams.</summary>
    /// <param name="cancellationToken">Cancels the making, between cycles.</param>
    /// <returns>The same cycles as <see cref="GetCycles"/>.</returns>
    public IAsyncEnumerable<HomeworkCycle> StreamCyclesAsync(CancellationToken cancellationToken = default) =>
        new CyclesInMemory(GetCycles(), cancellationToken);

    /// <summary>Makes the table of what a study would know of the clients: <c>arm</c>, <c>site</c>, <c>therapist</c>, <c>zone</c>.</summary>
    /// <returns>The table.</returns>
    public CovariateTable GetCovariates() =>
        new(
            ["arm", "site", "therapist", "zone"],
            Enumerable
                .Range(0, Clients)
                .Select(index => new SyntheticPerson(this, index))
                .Select(static person => new CovariateRow(new ClientRef(person.Ref), From: null)
                {
                    Values = new Dictionary<string, string?>
                    {
                        ["arm"] = person.IsArmB ? "b" : "a",
                        ["site"] = person.Site,
                        ["therapist"] = person.Therapist,
                        ["zone"] = person.ZoneId,
                    },
                }));
}
