using Hl7.Fhir.Model;
using HomeworkKit.Kinds;

namespace HomeworkKit.Fhir;

/// <summary>Writes the texts of a form in other languages beside its own, as FHIR's translation extension.</summary>
internal sealed class TranslationWriter(WorksheetForm form)
{
    private readonly (WorksheetTranslation Whole, Dictionary<string, WorksheetTranslatedText> Items)[] _translations =
        [.. form.Translations.Select(static translation => (translation, ByKey(translation)))];

    /// <summary>Adds the translations of a text of the form itself.</summary>
    internal void OfForm(PrimitiveType? written, Func<WorksheetTranslation, string?> text)
    {
        foreach (var (whole, _) in _translations)
        {
            Add(written, whole.Language, text(whole));
        }
    }

    /// <summary>Adds the translations of a text of an item.</summary>
    internal void OfItem(PrimitiveType? written, string key, Func<WorksheetTranslatedText, string?> text)
    {
        foreach (var (whole, items) in _translations)
        {
            Add(written, whole.Language, items.TryGetValue(key, out var item) ? text(item) : null);
        }
    }

    /// <summary>Adds the translations of an option, a row or an anchor.</summary>
    internal void OfPart(PrimitiveType? written, string key, string part) =>
        OfItem(written, key, item => item.Parts.FirstOrDefault(one => one.Key == part)?.Text);

    // What has no text of its own has no place for a translation.
    private static void Add(PrimitiveType? written, string language, string? text)
    {
        if (written is not null && !string.IsNullOrWhiteSpace(text))
        {
            written.Extension.Add(new Extension
            {
                Url = QuestionnaireExtensions.Translation,
                Extension = [new("lang", new Code(language)), new("content", new FhirString(text))],
            });
        }
    }

    private static Dictionary<string, WorksheetTranslatedText> ByKey(WorksheetTranslation translation)
    {
        Dictionary<string, WorksheetTranslatedText> byKey = new(StringComparer.Ordinal);
        foreach (var item in translation.Items)
        {
            byKey.TryAdd(item.Key, item);
        }

        return byKey;
    }
}
