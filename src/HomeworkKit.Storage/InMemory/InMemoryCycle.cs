using System.Collections.Immutable;
using HomeworkKit.Events;
using HomeworkKit.Storage.Providers;

namespace HomeworkKit.Storage;

/// <summary>One history in memory.</summary>
internal sealed record InMemoryCycle(CycleSummary Summary, long Fingerprint, IReadOnlyList<CycleEvent> Events, ImmutableList<Instant> Arrivals, long Changed)
{
    internal StoredHead Head => new(Summary.Client, Summary.Version, Fingerprint);

    internal HomeworkCycle Load(HomeworkCatalog catalog) => HomeworkCycle.Replay(Events, catalog, Events.Count).OrThrow();
}
