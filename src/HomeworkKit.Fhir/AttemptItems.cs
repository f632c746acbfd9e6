using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
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
    private readonly Dictionary<HomeworkTask, Dictionary<string, Questionnaire.ItemComponent>> _questions = new(ReferenceEqualityComparer.Instance);
    private readonly HomeworkJson _json = Writers.GetValue(cycle.Catalog, static catalog => new HomeworkJson(catalog));
    private readonly EntryLinks _links = new();
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
        using var document = JsonDocument.Parse(_written.WrittenMemory);
        response.Item = new EntryItems(QuestionsOf(kind, task), _links, zone).Of(document.RootElement, kind.Name);
    }

    private string CanonicalOf(HomeworkKind kind) => $"{options.Base}/Questionnaire/{kind.Name}|{kind.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    private Dictionary<string, Questionnaire.ItemComponent> QuestionsOf(HomeworkKind kind, HomeworkTask? task)
    {
        if (task is null || !kind.TaskType.IsInstanceOfType(task))
        {
            return [];
        }

        if (!_questions.TryGetValue(task, out var questions))
        {
            _questions.Add(task, questions = EntryItems.ByLink(KindQuestionnaires.ItemsOf(kind, task, options, kind.Words, cycle.Catalog)));
        }

        return questions;
    }
}
