using System.Collections.Immutable;

namespace HomeworkKit.Storage;

/// <summary>Everything that an in-memory store holds, at one moment.</summary>
internal sealed record InMemoryState(
    ImmutableSortedDictionary<AssignmentId, InMemoryCycle> Cycles,
    ImmutableSortedDictionary<DocumentKey, (int Version, ContentRecord Value)> Documents,
    long Changes)
{
    internal static InMemoryState Empty { get; } = new(
        ImmutableSortedDictionary.Create<AssignmentId, InMemoryCycle>(Comparer<AssignmentId>.Create(static (x, y) => x.Value.CompareTo(y.Value))),
        ImmutableSortedDictionary.Create<DocumentKey, (int, ContentRecord)>(Comparer<DocumentKey>.Create(static (x, y) =>
            (string.CompareOrdinal(x.Client.Value, y.Client.Value), string.CompareOrdinal(x.Name, y.Name)) switch
            {
                (0, var names) => names,
                (var clients, _) => clients,
            })),
        0);
}
