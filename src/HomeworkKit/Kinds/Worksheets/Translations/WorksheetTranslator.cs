using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>Puts the texts of a language in the place of a form's own, text by text.</summary>
internal sealed class WorksheetTranslator
{
    private readonly Dictionary<WorksheetTextSlot, string> _texts;

    private WorksheetTranslator(Dictionary<WorksheetTextSlot, string> texts) => _texts = texts;

    /// <summary>Gives the translations that count for a language, the nearest first: of fr-CA, then of fr, up to the form's own.</summary>
    internal static IEnumerable<WorksheetTranslation> For(WorksheetForm form, string language)
    {
        for (var tag = language; tag.Length > 0 && !string.Equals(tag, form.Language, StringComparison.OrdinalIgnoreCase); tag = LanguageChoice.Shorter(tag))
        {
            if (form.Translations.FirstOrDefault(one => string.Equals(one.Language, tag, StringComparison.OrdinalIgnoreCase)) is { } translation)
            {
                yield return translation;
            }
        }
    }

    /// <summary>Gives the form in a language; itself where it is not translated into it.</summary>
    internal static WorksheetForm Of(WorksheetForm form, string language)
    {
        WorksheetTranslation[] translations = form.Translations.Count == 0 ? [] : [.. For(form, language)];
        if (translations.Length == 0)
        {
            return form;
        }

        var translator = new WorksheetTranslator(WorksheetTexts.ByPlace(translations.SelectMany(WorksheetTexts.Of)));
        return form with
        {
            Language = translations[0].Language,
            Title = translator.Text(new(false, string.Empty, "title"), form.Title),
            Copyright = translator.Text(new(false, string.Empty, "copyright"), form.Copyright),
            Items = translator.Items(form.Items),
            Scores = [.. form.Scores.Select(translator.Score)],
            Translations = [],
        };
    }

    private WorksheetItem[] Items(IReadOnlyList<WorksheetItem> items) => [.. items.Select(Item)];

    private WorksheetItem Item(WorksheetItem item)
    {
        var translated = item with { Text = Text(new(false, item.Key, "text"), item.Text), Help = Text(new(false, item.Key, "help"), item.Help) };
        return translated switch
        {
            WorksheetSection section => section with { Items = Items(section.Items) },
            RepeatedSection section => section with { Items = Items(section.Items) },
            TableItem table => table with
            {
                Columns = Items(table.Columns),
                Rows = [.. table.Rows.Select(row => row with { Text = Part(false, item.Key, row.Key, row.Text) })],
            },
            ChoiceItem choice => choice with
            {
                Options = [.. choice.Options.Select(option => option with { Text = Part(false, item.Key, option.Key, option.Text) })],
            },
            NumberItem number => number with { Unit = Text(new(false, item.Key, "unit"), number.Unit) },
            RatingItem rating => rating with { Scale = Scale(item.Key, rating.Scale) },
            var other => other,
        };
    }

    private RatingScale Scale(string key, RatingScale scale) => scale.HasWords
        ? scale with
        {
            Unit = Text(new(false, key, "unit"), scale.Unit),
            Anchors = [.. scale.Anchors.Select(anchor => Anchor(key, anchor))],
        }
        : scale;

    private ScaleAnchor Anchor(string key, ScaleAnchor anchor) =>
        anchor with { Label = Part(false, key, WorksheetTextSlot.KeyOf(anchor.Value), anchor.Label) ?? anchor.Label };

    private WorksheetScore Score(WorksheetScore score) => score with
    {
        Text = Text(new(true, score.Key, "text"), score.Text),
        Bands = [.. score.Bands.Select(band => band with { Text = Part(true, score.Key, WorksheetTextSlot.KeyOf(band.From), band.Text) })],
    };

    private string? Part(bool isOfScore, string key, string part, string? own) => Text(new(isOfScore, key, WorksheetTextSlot.Part(part)), own);

    // A translation stands only in the place of a text: what the form does not say, it says in no language.
    private string? Text(WorksheetTextSlot slot, string? own) => string.IsNullOrWhiteSpace(own) ? own : _texts.GetValueOrDefault(slot, own);
}
