using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Research;

/// <summary>
/// Writes events as lines of JSON without what may not leave: text that was not asked for, private parts, members that nobody declared, safety concerns.
/// </summary>
internal sealed class EventRedactor
{
    private readonly ExportProfile _profile;
    private readonly HomeworkJson _json;
    private readonly DeidentificationReport _report;
    private readonly JsonElement _definitions;

    internal EventRedactor(HomeworkCatalog catalog, ExportProfile profile, HomeworkJson json, DeidentificationReport report)
    {
        (_profile, _json, _report) = (profile, json, report);
        using var schema = JsonDocument.Parse(HomeworkJsonSchema.Write(catalog));
        _definitions = schema.RootElement.GetProperty("$defs").Clone();
    }

    internal IEnumerable<string> Lines(HomeworkCycle cycle, Actor reader, AdherenceContext context)
    {
        // Of what was withdrawn an export holds no more than that it was there, whoever reads it: all that the host's automation sees.
        var withdrawn = cycle.Attempts.Where(static attempt => attempt.IsRetracted).Select(static attempt => (attempt.Id, attempt.By)).ToHashSet();
        var bare =
            withdrawn.Count == 0
                ? []
                : cycle.EventsVisibleTo(Actor.System).DistinctBy(static cycleEvent => cycleEvent.Id).ToDictionary(static cycleEvent => cycleEvent.Id);
        foreach (var happened in cycle.EventsVisibleTo(reader))
        {
            if (happened is ConcernRaised or ConcernAcknowledged && !_profile.IncludesSafetyConcerns)
            {
                continue;
            }

            var seen =
                AttemptOf(happened) is { } attempt && withdrawn.Contains((attempt, happened.By)) ? bare[happened.Id] : WithoutHidden(cycle, happened, context);
            yield return Line(_profile.IncludesSafetyConcerns ? seen : WithoutScreening(seen));
        }
    }

    // Answers that a form hides count for nobody, and stay with an attempt that is not done only for a change of mind.
    private static CycleEvent WithoutHidden(HomeworkCycle cycle, CycleEvent cycleEvent, AdherenceContext context) => cycleEvent switch
    {
        AttemptRecorded { Attempt: var attempt } recorded => recorded with { Attempt = WithoutHidden(cycle, attempt, context) },
        AttemptContinued { Attempt: var attempt } continued => continued with { Attempt = WithoutHidden(cycle, attempt, context) },
        AttemptAmended { Attempt: var attempt } amended => amended with { Attempt = WithoutHidden(cycle, attempt, context) },
        _ => cycleEvent,
    };

    private static Attempt WithoutHidden(HomeworkCycle cycle, Attempt attempt, AdherenceContext context) =>
        attempt.Entry is WorksheetEntry entry && cycle.PlanOf(attempt, context).Plan.Task is WorksheetTask task
            ? attempt with
            {
                Entry = entry.Effective(task.Form),
            }
            : attempt;

    private static AttemptId? AttemptOf(CycleEvent cycleEvent) => cycleEvent switch
    {
        AttemptRecorded recorded => recorded.Attempt.Id,
        AttemptContinued continued => continued.Attempt.Id,
        AttemptAmended amended => amended.Attempt.Id,
        AttemptRetracted retracted => retracted.Attempt,
        _ => null,
    };

    private static CycleEvent WithoutScreening(CycleEvent cycleEvent) => cycleEvent switch
    {
        HomeworkProposed proposed => proposed with { Plan = proposed.Plan.WithoutClinicianOnly() },
        PlanRevised revised => revised with { Plan = revised.Plan.WithoutClinicianOnly() },
        Reviewed { Plan: { } plan } reviewed => reviewed with { Plan = plan.WithoutClinicianOnly() },
        _ => cycleEvent,
    };

    private string Line(CycleEvent cycleEvent)
    {
        using var document = JsonDocument.Parse(_json.WriteValue(cycleEvent));
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, document.RootElement, new SchemaNode(_definitions.GetProperty("cycle-event"), "cycle-event"));
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Write(Utf8JsonWriter writer, JsonElement value, SchemaNode node)
    {
        if (node.IsArray && value.ValueKind == JsonValueKind.Array)
        {
            var items = SchemaNode.Resolve(node.Json.GetProperty("items"), _definitions);
            writer.WriteStartArray();
            foreach (var item in value.EnumerateArray())
            {
                if (MayLeave(items))
                {
                    Write(writer, item, items);
                }
            }

            writer.WriteEndArray();
        }
        else if (value.ValueKind == JsonValueKind.Object && node.Name == "rating-scale")
        {
            WriteScale(writer, value);
        }
        else if (value.ValueKind == JsonValueKind.Object && Case(node, value) is var known && (known.IsObject || known.Name == "rating"))
        {
            WriteObject(writer, value, known);
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    private void WriteObject(Utf8JsonWriter writer, JsonElement value, SchemaNode node)
    {
        var members = node.Json.GetProperty("properties");
        writer.WriteStartObject();
        foreach (var member in value.EnumerateObject())
        {
            if (!members.TryGetProperty(member.Name, out var declared))
            {
                _report.Add(Removal.Undeclared);
            }
            else if (SchemaNode.Resolve(declared, _definitions) is var inner && (declared.TryGetProperty("const", out _) || MayLeave(inner)))
            {
                writer.WritePropertyName(member.Name);
                Write(writer, member.Value, inner);
            }
        }

        writer.WriteEndObject();
    }

    // The words at the ends of a scale were written by somebody; the numbers and the direction were not.
    private void WriteScale(Utf8JsonWriter writer, JsonElement scale)
    {
        writer.WriteStartObject();
        foreach (var member in scale.EnumerateObject())
        {
            if (_profile.IncludesFreeText || member.Name is "values" or "direction")
            {
                member.WriteTo(writer);
            }
            else
            {
                _report.Add(Removal.FreeText);
            }
        }

        writer.WriteEndObject();
    }

    // What a host's own converter writes is not known, and treated as text.
    private bool MayLeave(SchemaNode node)
    {
        var isKnown = node.Type is not null || node.Json.TryGetProperty("enum", out _) || node.Json.TryGetProperty("anyOf", out _);
        if (_profile.IncludesFreeText || (isKnown && !node.IsText))
        {
            return true;
        }

        _report.Add(Removal.FreeText);
        return false;
    }

    // A choice names its case in the object itself: by "kind" for tasks and entries, by "type" for events and parts of schedules.
    private SchemaNode Case(SchemaNode node, JsonElement value)
    {
        if (node.IsObject || !node.Json.TryGetProperty("anyOf", out var choices))
        {
            return node;
        }

        foreach (var choice in choices.EnumerateArray())
        {
            var known = SchemaNode.Resolve(choice, _definitions);
            if (
                known.IsObject
                && known
                    .Json.GetProperty("properties")
                    .EnumerateObject()
                    .Any(member =>
                        member.Name is "kind" or "type"
                        && member.Value.TryGetProperty("const", out var name)
                        && value.TryGetProperty(member.Name, out var said)
                        && said.ValueEquals(name.GetString())))
            {
                return known;
            }
        }

        return node;
    }
}
