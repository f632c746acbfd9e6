using System.Text;
using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>About how many bytes a form takes in a document: its texts exactly, what stands around them by the longest that it can be.</summary>
internal static class WorksheetSize
{
    private const int OfRecord = 24;
    private const int OfItem = 80;
    private const int OfCondition = 32;

    internal static long Of(WorksheetForm form)
    {
        var bytes = OfItem + Text(form.Id) + Text(form.Version) + Text(form.Title) + Text(form.Language) + Text(form.Copyright) + Text(form.Source);
        foreach (var node in form.Index.Nodes)
        {
            bytes += Of(node.Item);
        }

        return bytes
            + form.Translations.Sum(Of)
            + form.Scores.Sum(static score =>
                OfItem
                + Text(score.Key)
                + Text(score.Text)
                + score.Items.Sum(Text)
                + score.Reversed.Sum(Text)
                + score.Bands.Sum(static band => OfRecord + Text(band.Text)));
    }

    private static long Of(WorksheetTranslation translation) =>
        OfItem
        + Text(translation.Language)
        + Text(translation.Title)
        + Text(translation.Copyright)
        + translation
            .Items.Concat(translation.Scores)
            .Sum(static text =>
                OfRecord
                + Text(text.Key)
                + Text(text.Text)
                + Text(text.Help)
                + Text(text.Unit)
                + text.Parts.Sum(static part => OfRecord + Text(part.Key) + Text(part.Text)));

    private static long Of(WorksheetItem item) =>
        OfItem
        + Text(item.Key)
        + Text(item.Text)
        + Text(item.Help)
        + (item.ShownWhen is { } condition ? Of(condition) : 0)
        + item switch
        {
            ChoiceItem choice => choice.Options.Sum(static option => OfRecord + Text(option.Key) + Text(option.Text)),
            TableItem table => table.Rows.Sum(static row => OfRecord + Text(row.Key) + Text(row.Text)),
            NumberItem number => Text(number.Unit),
            RatingItem rating => Text(rating.Scale.Unit) + rating.Scale.Anchors.Sum(static anchor => OfRecord + Text(anchor.Label)),
            _ => 0,
        };

    private static long Of(FormCondition condition) => condition switch
    {
        FormCondition.All all => OfCondition + all.Conditions.Sum(Of),
        FormCondition.Any any => OfCondition + any.Conditions.Sum(Of),
        FormCondition.Not not => OfCondition + Of(not.Condition),
        _ => OfCondition + condition.Items().Sum(Text),
    };

    private static long Text(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text) + 4;
}
