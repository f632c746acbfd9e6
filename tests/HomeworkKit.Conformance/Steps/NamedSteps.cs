using System.Text.Json;
using HomeworkKit.Events;

namespace HomeworkKit.Conformance.Steps;

/// <summary>Steps that carry ids: the same step is the same event however often it arrives, and another step under the same id is another event.</summary>
internal sealed class NamedSteps
{
    private readonly Dictionary<string, List<(JsonElement Step, CycleEvent Event)>> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, string> _names = [];

    internal CycleEvent Event(Request step, HomeworkCycle? cycle)
    {
        var name = step.Text("id");
        var id = StepIds.Of(name);
        _names[id.Value] = name;
        if (!_seen.TryGetValue(name, out var earlier))
        {
            _seen[name] = earlier = [];
        }

        foreach (var (same, known) in earlier)
        {
            if (JsonElement.DeepEquals(same, step.Element))
            {
                return known;
            }
        }

        // The tag keeps two different steps from becoming equal events, whatever the difference was.
        var happened = StepEvents.Make(step, id, cycle);
        happened = earlier.Count == 0 ? happened : happened with { Tags = [$"variant-{earlier.Count}"] };
        earlier.Add((step.Element, happened));
        return happened;
    }

    internal string NameOf(EventId id) => _names[id.Value];

    // An attempt has the id of the event that recorded it.
    internal string NameOf(AttemptId id) => _names[id.Value];
}
