using System.Runtime.InteropServices;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>A safety concern that a person raised, with whether a clinician has acknowledged it.</summary>
public sealed partial record CycleConcern : ContentRecord
{
    /// <summary>Gets the event that raised it.</summary>
    public required EventId Event { get; init; }

    /// <summary>Gets who raised it.</summary>
    public required Actor RaisedBy { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant RaisedAt { get; init; }

    /// <summary>Gets the concern.</summary>
    public required SafetyConcern Concern { get; init; }

    /// <summary>Gets its acknowledgements, in the order in which they arrived.</summary>
    public IReadOnlyList<ConcernAcknowledgement> Acknowledgements { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether it still waits to be acknowledged.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Gives the concerns of a cycle with their acknowledgements, in one pass.</summary>
    internal static IEnumerable<CycleConcern> Of(HomeworkCycle cycle)
    {
        List<ConcernRaised> concerns = [];
        Dictionary<EventId, List<ConcernAcknowledgement>> acknowledgements = [];
        HashSet<EventId> open = [];
        foreach (var happened in cycle.Events)
        {
            if (happened is ConcernRaised raised)
            {
                concerns.Add(raised);
                _ = !acknowledgements.ContainsKey(raised.Id) && open.Add(raised.Id);
            }
            else if (happened is ConcernAcknowledged acknowledged)
            {
                // One that names nothing closed what was open when it came; an acknowledgement that names the concern may have come before it.
                var names = acknowledged.Acknowledges.Count > 0;
                foreach (var concern in names ? acknowledged.Acknowledges.Distinct() : [.. open])
                {
                    open.Remove(concern);
                    (CollectionsMarshal.GetValueRefOrAddDefault(acknowledgements, concern, out _) ??= []).Add(Of(acknowledged, names));
                }
            }
        }

        return concerns.Select(raised => new CycleConcern
        {
            Event = raised.Id,
            RaisedBy = raised.By,
            RaisedAt = raised.At,
            Concern = raised.Concern,
            Acknowledgements = acknowledgements.GetValueOrDefault(raised.Id, []),
            IsOpen = cycle.IsOpenConcern(raised.Id),
        });
    }

    private static ConcernAcknowledgement Of(ConcernAcknowledged acknowledged, bool names) => new()
    {
        Event = acknowledged.Id,
        By = acknowledged.By,
        At = acknowledged.At,
        Note = acknowledged.Note,
        NamesConcern = names,
    };
}
