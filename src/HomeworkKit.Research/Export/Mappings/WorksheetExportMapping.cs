using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>worksheet</c> whatever its form asks, and under which label; each form has a table of its own beside it.</summary>
internal static class WorksheetExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "worksheet",
        Entry =
        [
            .. AnswersIn("answers"),
            ShortText("repeats.section", "The key of the repeated section"),
            .. AnswersIn("repeats.rows.answers"),
            ShortText("language", "The language in which the form was shown"),
        ],
        Task =
        [
            ShortText("form.id", "The name that is the form's own"),
            ShortText("form.version", "The version of the form"),
            Prose("form.title", "What the client knows the form by"),
            ShortText("form.language", "The language of the form"),
            Prose("form.copyright", "Who holds the rights to the wording"),
            Prose("form.source", "Where the form comes from"),
            Excluded("form.items", "The items; they stand in the codebook of worksheets"),
            Excluded("form.scores", "The scores; they stand in the codebook of worksheets"),
            Excluded("form.translations", "The texts in other languages; they stand in the codebook of worksheets"),
        ],
    };

    private static IEnumerable<FieldExportMapping> AnswersIn(string list) =>
    [
        ShortText(list + ".item", "The key of the item"),
        ShortText(list + ".row", "The key of the table's row"),
        Prose(list + ".text", "The words"),
        Data(list + ".yesNo", "Yes or no"),
        ShortText(list + ".choices", "The keys of the options that were picked"),
        Prose(list + ".other", "An answer in the client's own words"),
        Data(list + ".number", "The number"),
        Data(list + ".rating", "The rating"),
        Data(list + ".date", "The date"),
        Data(list + ".time", "The time by the clock"),
        Data(list + ".at", "The moment"),
        Data(list + ".minutes", "The length of time", "minutes"),
        Data(list + ".noAnswer", "Why there is no answer"),
    ];
}
