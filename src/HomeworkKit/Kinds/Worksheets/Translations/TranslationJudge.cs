using System.Globalization;
using HomeworkKit.Validation;
using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>Judges the translations of a form, and what a change of the form leaves behind in them.</summary>
internal static class TranslationJudge
{
    private const int Most = 24;

    internal static IEnumerable<(Rule Rule, string Path)> Of(WorksheetForm form)
    {
        if (form.Translations.Count > Most)
        {
            yield return (WorksheetRules.TooManyTranslations, "translations");
            yield break;
        }

        var own = form.Translations.Count == 0 ? [] : WorksheetTexts.ByPlace(WorksheetTexts.Of(form));
        HashSet<string> languages = new(StringComparer.OrdinalIgnoreCase);
        if (form.Language is { } language)
        {
            languages.Add(language);
        }

        for (var i = 0; i < form.Translations.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"translations[{i}]");
            foreach (var (rule, member) in Of(form, form.Translations[i], own, languages))
            {
                yield return (rule, FindingPath.Join(path, member));
            }
        }
    }

    /// <summary>Finds translations of texts that have changed and whose translation has not.</summary>
    internal static IEnumerable<(Rule Rule, string Path)> Stale(WorksheetForm form, WorksheetForm previous)
    {
        var (before, after) = (WorksheetTexts.ByPlace(WorksheetTexts.Of(previous)), WorksheetTexts.ByPlace(WorksheetTexts.Of(form)));
        for (var i = 0; i < form.Translations.Count; i++)
        {
            var translation = form.Translations[i];
            var was = previous.Translations.FirstOrDefault(other => string.Equals(other.Language, translation.Language, StringComparison.OrdinalIgnoreCase));
            var texts = was is null ? [] : WorksheetTexts.ByPlace(WorksheetTexts.Of(was));
            foreach (var (slot, text, path) in Places(translation))
            {
                var isSame = texts.TryGetValue(slot, out var earlier) && earlier == text;
                if (isSame && before.TryGetValue(slot, out var words) && after.TryGetValue(slot, out var now) && words != now)
                {
                    yield return (WorksheetRules.TranslationStale, string.Create(CultureInfo.InvariantCulture, $"translations[{i}].{path}"));
                }
            }
        }
    }

    private static IEnumerable<(Rule Rule, string Path)> Of(
        WorksheetForm form, WorksheetTranslation translation, Dictionary<WorksheetTextSlot, string> own, HashSet<string> languages)
    {
        var isTag = WordsFile.IsTag(translation.Language);
        if (!isTag)
        {
            yield return (WorksheetRules.TranslationLanguage, "language");
        }
        else if (!languages.Add(translation.Language))
        {
            yield return (WorksheetRules.TranslationTwice, "language");
        }

        if (!translation.IsReviewed)
        {
            yield return (WorksheetRules.TranslationUnreviewed, string.Empty);
        }

        HashSet<WorksheetTextSlot> seen = [];
        foreach (var (slot, text, path) in Places(translation))
        {
            if (!own.ContainsKey(slot))
            {
                yield return (WorksheetRules.TranslationUnknownText, path);
            }
            else if (!seen.Add(slot))
            {
                yield return (WorksheetRules.TranslationTwice, path);
            }

            if (WordsFile.HasDirectionMark(text))
            {
                yield return (WorksheetRules.TranslationDirectionMark, path);
            }
        }

        if (isTag && !IsComplete(form, translation.Language, own))
        {
            yield return (WorksheetRules.TranslationIncomplete, string.Empty);
        }
    }

    // A region needs only what it says in another way than its language, whether that is a translation or the form's own.
    private static bool IsComplete(WorksheetForm form, string language, Dictionary<WorksheetTextSlot, string> own)
    {
        if (form.Language is { } ownLanguage && language.StartsWith(ownLanguage + "-", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var said = WorksheetTranslator.For(form, language).SelectMany(WorksheetTexts.Of).Select(static text => text.Slot).ToHashSet();
        return own.Keys.All(said.Contains);
    }

    private static IEnumerable<(WorksheetTextSlot Slot, string Text, string Path)> Places(WorksheetTranslation translation) => new[]
    {
        WorksheetTexts.FormTexts(translation.Title, translation.Copyright).Select(static text => (text.Slot, text.Text, Path: text.Slot.Member)),
        Places("items", false, translation.Items),
        Places("scores", true, translation.Scores),
    }.SelectMany(static texts => texts).Where(static text => !string.IsNullOrWhiteSpace(text.Text)).Select(static text => (text.Slot, text.Text!, text.Path));

    private static IEnumerable<(WorksheetTextSlot Slot, string? Text, string Path)> Places(
        string list, bool isOfScore, IReadOnlyList<WorksheetTranslatedText> translated)
    {
        for (var i = 0; i < translated.Count; i++)
        {
            var part = -1;
            foreach (var (slot, text) in WorksheetTexts.Of(isOfScore, translated[i]))
            {
                // By its number in its list: a key may be wrong.
                var member = slot.Member is "text" or "help" or "unit" ? slot.Member : string.Create(CultureInfo.InvariantCulture, $"parts[{++part}].text");
                yield return (slot, text, string.Create(CultureInfo.InvariantCulture, $"{list}[{i}].{member}"));
            }
        }
    }
}
