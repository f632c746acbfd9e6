using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicConsole.Forms;
using HomeworkKit.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>The forms of all kinds that this host knows, its own too, made from their JSON Schema: nobody writes one.</summary>
internal sealed class EntryForms(HomeworkJson json, TimeProvider time)
{
    private readonly Lazy<FormShapes> _shapes = new(() => new FormShapes(json.Catalog));

    /// <summary>Says whether there is anything to ask about a piece of homework.</summary>
    public bool Has(HomeworkCycle cycle) => cycle.Assignment.Task is { } task && json.Catalog.KindOf(task) is { } kind && _shapes.Value.OfEntry(kind).Count > 0;

    /// <summary>Makes the form for a piece of homework that <see cref="Has"/> one.</summary>
    /// <param name="cycle">The homework.</param>
    /// <param name="entry">What was kept; null for nothing.</param>
    /// <param name="typed">What was typed; null where the form is shown for the first time.</param>
    public EntryForm Of(HomeworkCycle cycle, HomeworkEntry? entry, IFormCollection? typed)
    {
        var task = cycle.Assignment.Task!;
        var kind = json.Catalog.KindOf(task)!;
        var context = new FormContext(FormJson.Write(json.Catalog, task), FormJson.Write(json.Catalog, kind.GetExample().Entry));
        return new EntryForm(_shapes.Value.OfEntry(kind), context, JsonOf(kind, entry), Blank(cycle, entry), typed);
    }

    /// <summary>Reads a form. What is blank stops nothing; what contradicts itself does, and then the form says so.</summary>
    /// <param name="form">The form.</param>
    /// <param name="cycle">The homework.</param>
    /// <param name="shown">What the form was made from.</param>
    /// <param name="latest">What is kept now: another device may have gone on with it meanwhile, and what this form did not change is the other's.</param>
    /// <returns>What is filled in; null for nothing, or where the form has problems.</returns>
    public HomeworkEntry? Read(EntryForm form, HomeworkCycle cycle, HomeworkEntry? shown, HomeworkEntry? latest)
    {
        var kind = json.Catalog.KindOf(cycle.Assignment.Task!)!;
        var (answers, before, now) = (form.Write(new FieldReader(DemoAccounts.Zone, () => Instant.FromDateTimeOffset(time.GetUtcNow()))), JsonOf(kind, shown), JsonOf(kind, latest));
        foreach (var member in answers.Select(static member => member.Key).Union(before.Select(static member => member.Key)).Except(["kind"]).ToArray())
        {
            if (!JsonNode.DeepEquals(answers[member], before[member]))
            {
                now.Remove(member);
                if (answers[member] is { } changed)
                {
                    now[member] = changed.DeepClone();
                }
            }
        }

        if (form.HasProblems || JsonNode.DeepEquals(now, FormJson.Empty(kind)))
        {
            return null;
        }

        if (!json.TryReadValue<HomeworkEntry>(Encoding.UTF8.GetBytes(now.ToJsonString()), out var entry, out var problem))
        {
            form.Tell(problem.Path, $"That does not fit here. ({problem.Code})");
            return null;
        }

        var report = json.Catalog.Validate(cycle.Assignment.Task, entry);
        foreach (var finding in report.CanBeSaved ? [] : report.Errors)
        {
            form.Tell(finding.Path, $"{finding.Message} ({finding.Code})");
        }

        return form.HasProblems ? null : entry;
    }

    /// <summary>Words what was filled in, question by question.</summary>
    public IReadOnlyList<EntryLine> Lines(HomeworkEntry entry)
    {
        if (json.Catalog.KindOf(entry) is not { } kind)
        {
            return [];
        }

        var answers = FormJson.Write(json.Catalog, entry);
        return [.. _shapes.Value.OfEntry(kind).Select(field => (field.Label, Text: EntryValue.ToWords(field, answers[field.Name]))).Where(static line => !string.IsNullOrEmpty(line.Text)).Select(static line => new EntryLine(line.Label, line.Text!))];
    }

    private JsonObject JsonOf(HomeworkKind kind, HomeworkEntry? entry) => entry is null ? FormJson.Empty(kind) : FormJson.Write(json.Catalog, entry);

    // What is blank in a form that nobody began is what is blank in an empty one.
    private HashSet<string> Blank(HomeworkCycle cycle, HomeworkEntry? entry)
    {
        var task = cycle.Assignment.Task!;
        entry ??= json.ReadValue<HomeworkEntry>(FormJson.Empty(json.Catalog.KindOf(task)!).ToJsonString());
        return json.Catalog.Validate(task, entry).Missing.Select(static finding => finding.Path.Split('.', '[')[0]).ToHashSet(StringComparer.Ordinal);
    }
}
