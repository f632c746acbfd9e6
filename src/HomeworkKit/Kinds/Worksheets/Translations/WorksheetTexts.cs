namespace HomeworkKit.Kinds;

/// <summary>The texts of a form or a translation, each with its place; blank ones are none.</summary>
internal static class WorksheetTexts
{
    internal static IEnumerable<(WorksheetTextSlot Slot, string Text)> Of(WorksheetForm form) => Written(
        FormTexts(form.Title, form.Copyright).Concat(form.Index.Nodes.SelectMany(static node => Of(node.Item))).Concat(form.Scores.SelectMany(Of)));

    internal static IEnumerable<(WorksheetTextSlot Slot, string Text)> Of(WorksheetTranslation translation) => Written(
        FormTexts(translation.Title, translation.Copyright)
            .Concat(translation.Items.SelectMany(static item => Of(false, item)))
            .Concat(translation.Scores.SelectMany(static score => Of(true, score))));

    internal static IEnumerable<(WorksheetTextSlot Slot, string? Text)> Of(bool isOfScore, WorksheetTranslatedText translated) =>
        Texts(isOfScore, translated.Key, translated.Text, translated.Help, translated.Unit, translated.Parts.Select(static part => (part.Key, part.Text)));

    internal static IEnumerable<(WorksheetTextSlot Slot, string? Text)> FormTexts(string? title, string? copyright) =>
        [(new(false, string.Empty, "title"), title), (new(false, string.Empty, "copyright"), copyright)];

    /// <summary>Gives the texts by their places; the first of a place counts.</summary>
    internal static Dictionary<WorksheetTextSlot, string> ByPlace(IEnumerable<(WorksheetTextSlot Slot, string Text)> texts)
    {
        Dictionary<WorksheetTextSlot, string> byPlace = [];
        foreach (var (slot, text) in texts)
        {
            byPlace.TryAdd(slot, text);
        }

        return byPlace;
    }

    private static IEnumerable<(WorksheetTextSlot Slot, string? Text)> Of(WorksheetScore score) =>
        Texts(true, score.Key, score.Text, null, null, score.Bands.Select(static band => (WorksheetTextSlot.KeyOf(band.From), band.Text)));

    private static IEnumerable<(WorksheetTextSlot Slot, string? Text)> Of(WorksheetItem item) =>
        Texts(false, item.Key, item.Text, item.Help, UnitOf(item), PartsOf(item));

    private static IEnumerable<(string Key, string? Text)> PartsOf(WorksheetItem item) => item switch
    {
        ChoiceItem choice => choice.Options.Select(static option => (option.Key, option.Text)),
        TableItem table => table.Rows.Select(static row => (row.Key, row.Text)),
        RatingItem rating => rating.Scale.Anchors.Select(static anchor => (WorksheetTextSlot.KeyOf(anchor.Value), (string?)anchor.Label)),
        _ => [],
    };

    private static string? UnitOf(WorksheetItem item) => item switch
    {
        NumberItem number => number.Unit,
        RatingItem rating => rating.Scale.Unit,
        _ => null,
    };

    private static IEnumerable<(WorksheetTextSlot Slot, string? Text)> Texts(
        bool isOfScore, string key, string? text, string? help, string? unit, IEnumerable<(string Key, string? Text)> parts)
    {
        yield return (new(isOfScore, key, "text"), text);
        yield return (new(isOfScore, key, "help"), help);
        yield return (new(isOfScore, key, "unit"), unit);
        foreach (var part in parts)
        {
            yield return (new(isOfScore, key, WorksheetTextSlot.Part(part.Key)), part.Text);
        }
    }

    private static IEnumerable<(WorksheetTextSlot Slot, string Text)> Written(IEnumerable<(WorksheetTextSlot Slot, string? Text)> texts) =>
        texts.Where(static text => !string.IsNullOrWhiteSpace(text.Text)).Select(static text => (text.Slot, text.Text!));
}
