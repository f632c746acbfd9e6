using System.Globalization;
using System.Text;
using CsvHelper;
using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Writes the wording of every version of every form: what was asked in which words, and how scores were made.</summary>
internal static class WorksheetCodebook
{
    internal const string FileName = "codebook_worksheets.csv";

    private static readonly string[] Header =
    [
        "form_id",
        "version",
        "language",
        "key",
        "variable",
        "type",
        "wording",
        "help",
        "options",
        "shown_when",
        "required",
        "score_method",
        "score_items",
        "score_missing",
    ];

    internal static async Task WriteAsync(string directory, IEnumerable<WorksheetTables> tables, bool byteOrderMark, CancellationToken cancellationToken)
    {
        var options = new CsvWriterOptions { Separator = ',', NewLine = "\n", WriteByteOrderMark = byteOrderMark, HasHeader = false };
        var csv = CsvWriter.Create(File.Create(Path.Combine(directory, FileName)), options, leaveOpen: false);
        await using (csv.ConfigureAwait(false))
        {
            await csv.WriteRecordAsync(Header, cancellationToken).ConfigureAwait(false);
            foreach (var row in tables.SelectMany(static table => table.Versions.SelectMany(InEachLanguage).SelectMany(form => Rows(table, form))))
            {
                await csv.WriteRecordAsync([.. row.Select(static cell => FormulaGuard.Of(OneLine(cell)))], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static IEnumerable<WorksheetForm> InEachLanguage(WorksheetForm form) =>
        form.Translations.Select(translation => form.In(translation.Language)).Prepend(form);

    private static IEnumerable<string[]> Rows(WorksheetTables table, WorksheetForm form)
    {
        foreach (var item in WorksheetItemsOf(form.Items))
        {
            var variable = table.Names.GetValueOrDefault(item.Key, string.Empty);
            yield return
            [
                form.Id,
                form.Version,
                form.Language ?? string.Empty,
                item.Key,
                variable,
                TypeOf(item),
                item.Text ?? string.Empty,
                item.Help ?? string.Empty,
                OptionsOf(item),
                item.ShownWhen is { } condition ? WorksheetConditionText.Of(condition) : string.Empty,
                item.IsRequired ? "1" : "0",
                string.Empty,
                string.Empty,
                string.Empty,
            ];
        }

        foreach (var score in form.Scores)
        {
            var missing =
                KebabCase.Of(score.Missing)
                + (score.MostMissing is { } most ? string.Create(CultureInfo.InvariantCulture, $", at most {most}") : string.Empty)
                + "; not asked: "
                + KebabCase.Of(score.NotAsked);
            yield return
            [
                form.Id,
                form.Version,
                form.Language ?? string.Empty,
                score.Key,
                ColumnNames.Snake(score.Key),
                "score",
                score.Text ?? string.Empty,
                string.Empty,
                string.Join(" | ", score.Bands.Select(static band => string.Create(CultureInfo.InvariantCulture, $"{band.From}, {band.Text}"))),
                string.Empty,
                string.Empty,
                KebabCase.Of(score.Method),
                string.Join(' ', score.Items.Select(key => score.Reversed.Contains(key, StringComparer.Ordinal) ? "-" + key : key)),
                missing,
            ];
        }
    }

    private static IEnumerable<WorksheetItem> WorksheetItemsOf(IReadOnlyList<WorksheetItem> items) =>
        items.SelectMany(static item =>
            WorksheetItemsOf(
                    item switch
                    {
                        WorksheetSection section => section.Items,
                        RepeatedSection repeated => repeated.Items,
                        TableItem table => table.Columns,
                        _ => [],
                    })
                .Prepend(item));

    private static string TypeOf(WorksheetItem item) => item switch
    {
        WorksheetSection => "section",
        RepeatedSection => "repeated-section",
        WorksheetInstruction => "instruction",
        TextItem => "text",
        YesNoItem => "yes-no",
        ChoiceItem { AllowsSeveral: true } => "choices",
        ChoiceItem => "choice",
        NumberItem => "number",
        RatingItem => "rating",
        DateItem => "date",
        TimeItem => "time",
        MomentItem => "moment",
        MinutesItem => "minutes",
        _ => "table",
    };

    private static string OptionsOf(WorksheetItem item) =>
        item switch
        {
            ChoiceItem choice => string.Join(
                " | ",
                choice.Options.Select(static option =>
                    option.Key + ", " + option.Text + (option.Weight is { } weight ? string.Create(CultureInfo.InvariantCulture, $" ({weight})") : string.Empty)
                )),
            RatingItem rating => string.Join(
                " | ",
                rating
                    .Scale.Anchors.Select(static anchor => string.Create(CultureInfo.InvariantCulture, $"{anchor.Value}, {anchor.Label}"))
                    .Prepend(rating.Scale.ToString())),
            NumberItem number => string.Create(CultureInfo.InvariantCulture, $"{number.Min}..{number.Max} {number.Unit}").Trim(),
            TableItem table => string.Join(" | ", table.Rows.Select(static row => row.Key + ", " + row.Text)),
            _ => string.Empty,
        };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
