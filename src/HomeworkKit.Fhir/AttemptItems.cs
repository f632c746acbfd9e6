using System.Buffers;
using System.Runtime.CompilerServices;
using Hl7.Fhir.Model;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Fhir;

/// <summary>What an attempt recorded as the items of its response, in the types of the questionnaire that it answers.</summary>
internal sealed class AttemptItems(HomeworkCycle cycle, ScheduleContext context, FhirOptions options)
{
    // One writer for each catalogue, as long as that lives: making one costs more than writing a cycle.
    private static readonly ConditionalWeakTable<HomeworkCatalog, HomeworkJson> Writers = [];

    // Once for each task: most attempts answer the same.
    private readonly Dictionary<HomeworkTask, EntryLink> _links = new(ReferenceEqualityComparer.Instance);
    private readonly HomeworkJson _json = Writers.GetValue(cycle.Catalog, static catalog => new HomeworkJson(catalog));
    private readonly ArrayBufferWriter<byte> _written = new(1024);

    /// <summary>Adds questionnaire and items to a response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="attempt">The attempt.</param>
    /// <param name="entry">What may be seen of its entry.</param>
    /// <param name="kind">The entry's kind.</param>
    internal void Fill(QuestionnaireResponse response, Attempt attempt, HomeworkEntry entry, HomeworkKind kind)
    {
        var zone = context.ZoneAt(attempt.PerformedAt);
        var task = cycle.PlanOf(attempt, new AdherenceContext { Schedule = context }).Plan.Task;
        if (entry is WorksheetEntry worksheet && task is WorksheetTask { Form: var form })
        {
            form = (attempt.Language ?? worksheet.Language) is { } language ? form.In(language) : form;
            // What is shown, and nothing else, is in the response.
            response.Questionnaire = QuestionnaireWriter.CanonicalOf(form) ?? CanonicalOf(kind);
            response.Item = WorksheetResponses.ItemsOf(form, form.See(worksheet), zone);
            return;
        }

        response.Questionnaire = CanonicalOf(kind);
        _written.ResetWrittenCount();
        _json.WriteValue(_written, entry);
        response.Item = new EntryItems(zone).Of(_written.WrittenSpan, LinksOf(kind, task));
    }

    private string CanonicalOf(HomeworkKind kind) =>
        $"{options.Base}/Questionnaire/{kind.Name}|{kind.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private EntryLink LinksOf(HomeworkKind kind, HomeworkTask? task)
    {
        if (task is null || !kind.TaskType.IsInstanceOfType(task))
        {
            return new EntryLink(kind.Name, []);
        }

        if (!_links.TryGetValue(task, out var links))
        {
            _links.Add(task, links = new EntryLink(kind.Name, KindQuestionnaires.ItemsOf(kind, task, options, kind.Words, cycle.Catalog)));
        }

        return links;
    }
}
