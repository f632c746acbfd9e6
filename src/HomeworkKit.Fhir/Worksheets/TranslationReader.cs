using System.Globalization;
using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;

namespace HomeworkKit.Fhir;

/// <summary>Collects the texts of a questionnaire in other languages. Who reviewed them a questionnaire does not say, so nobody did.</summary>
internal sealed class TranslationReader(Questionnaire questionnaire, List<ImportedElement> elements)
{
    private readonly List<(string Language, List<WorksheetTranslatedText> Items)> _languages = [];
    private readonly Dictionary<string, (string? Title, string? Copyright)> _ofForm = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives what was collected, in the order in which the languages came.</summary>
    internal IReadOnlyList<WorksheetTranslation> Read() => [.. _languages.Select(one => new WorksheetTranslation
    {
        Language = one.Language,
        Title = _ofForm.GetValueOrDefault(one.Language).Title,
        Copyright = _ofForm.GetValueOrDefault(one.Language).Copyright,
        Items = one.Items,
    })];

    internal void OfForm()
    {
        foreach (var (language, text) in In(questionnaire.TitleElement, "Questionnaire.title"))
        {
            ItemsIn(language);
            _ofForm[language] = _ofForm.GetValueOrDefault(language) with { Title = text };
        }

        foreach (var (language, text) in In(questionnaire.CopyrightElement, "Questionnaire.copyright"))
        {
            ItemsIn(language);
            _ofForm[language] = _ofForm.GetValueOrDefault(language) with { Copyright = text };
        }
    }

    /// <summary>Collects the texts of one item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="key">The key that it has in the form.</param>
    /// <param name="help">What helps to answer it.</param>
    /// <param name="read">What became of it; null for a group.</param>
    /// <param name="at">Where it stands.</param>
    internal void OfItem(Item item, string key, Item? help, WorksheetItem? read, string at)
    {
        Dictionary<string, WorksheetTranslatedText> texts = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (language, text) in In(item.TextElement, at + ".text"))
        {
            texts[language] = Of(texts, language, key) with { Text = string.IsNullOrEmpty(item.Prefix) ? text : item.Prefix + " " + text };
        }

        foreach (var (language, text) in In(help?.TextElement, at + ".item.text"))
        {
            texts[language] = Of(texts, language, key) with { Help = text };
        }

        if (read is NumberItem)
        {
            foreach (var (language, text) in In(QuestionnaireControls.UnitOf(item)?.DisplayElement, at + ".extension"))
            {
                texts[language] = Of(texts, language, key) with { Unit = text };
            }
        }

        foreach (var (part, language, text) in Parts(item, read, at))
        {
            var before = Of(texts, language, key);
            texts[language] = before with { Parts = [.. before.Parts, new WorksheetTranslatedPart { Key = part, Text = text }] };
        }

        foreach (var (language, text) in texts)
        {
            ItemsIn(language).Add(text);
        }
    }

    private IEnumerable<(string Part, string Language, string Text)> Parts(Item item, WorksheetItem? read, string at) => read switch
    {
        ChoiceItem choice when item.AnswerOption.Count > 0 => choice.Options.Zip(item.AnswerOption)
            .SelectMany((pair, i) => Named(pair.First, In(TextOf(pair.Second.Value), At(at + ".answerOption", i) + ".value"))),
        ChoiceItem choice => choice.Options.Zip(QuestionnaireControls.ConceptsOf(questionnaire, item))
            .SelectMany((pair, i) => Named(pair.First, InConcept(pair.Second, At(at + ".answerValueSet.concept", i)))),
        RatingItem { Scale: var scale } => Anchor(item, QuestionnaireExtensions.LowLabel, scale.Minimum, at)
            .Concat(Anchor(item, QuestionnaireExtensions.HighLabel, scale.Maximum, at)),
        _ => [],
    };

    private static IEnumerable<(string Part, string Language, string Text)> Named(WorksheetOption option, IEnumerable<(string Language, string Text)> texts) =>
        texts.Select(text => (option.Key, text.Language, text.Text));

    private static string At(string path, int number) => string.Create(CultureInfo.InvariantCulture, $"{path}[{number}]");

    private IEnumerable<(string Part, string Language, string Text)> Anchor(Item item, string url, decimal value, string at) =>
        In(item.GetExtension(url)?.Value as FhirString, at + ".extension").Select(text => (QuestionnaireDetails.PartOf(value), text.Language, text.Text));

    private static PrimitiveType? TextOf(DataType? value) => value is Coding coding ? coding.DisplayElement : value as FhirString;

    // A value set says the same with designations.
    private IEnumerable<(string Language, string Text)> InConcept(ValueSet.ConceptReferenceComponent concept, string at) =>
        In(concept.DisplayElement, at + ".display").Concat(concept.Designation.Where(IsText).Select(static one => (one.Language!, one.Value!)))
            .DistinctBy(static text => text.Item1, StringComparer.OrdinalIgnoreCase);

    private bool IsText(ValueSet.DesignationComponent one) => one is { Language: not null, Value: not null, Use: null or { Code: "display" } }
        && !string.Equals(one.Language, questionnaire.Language, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<(string Language, string Text)> In(PrimitiveType? element, string at)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < (element?.Extension.Count ?? 0); i++)
        {
            var extension = element!.Extension[i];
            if (extension.Url != QuestionnaireExtensions.Translation)
            {
                continue;
            }

            var language = extension.GetExtensionValue<Code>("lang")?.Value;
            var text = extension.GetExtension("content")?.Value switch { FhirString content => content.Value, Markdown content => content.Value, _ => null };
            if (string.IsNullOrWhiteSpace(language) || string.IsNullOrWhiteSpace(text) || !seen.Add(language)
                || string.Equals(language, questionnaire.Language, StringComparison.OrdinalIgnoreCase))
            {
                elements.Add(new ImportedElement(At(at + ".extension", i), ImportFate.LeftOut, ImportReason.NotKnown));
                continue;
            }

            yield return (language, text);
        }
    }

    private static WorksheetTranslatedText Of(Dictionary<string, WorksheetTranslatedText> texts, string language, string key) =>
        texts.GetValueOrDefault(language) ?? new WorksheetTranslatedText { Key = key };

    private List<WorksheetTranslatedText> ItemsIn(string language)
    {
        var at = _languages.FindIndex(one => string.Equals(one.Language, language, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            _languages.Add((language, []));
            at = _languages.Count - 1;
        }

        return _languages[at].Items;
    }
}
