using System.Globalization;

namespace HomeworkKit.Research;

/// <summary>Writes <c>redcap_dictionary.csv</c>: the columns of all tables in the eighteen columns of a REDCap data dictionary.</summary>
/// <remarks>
/// Names in REDCap are unique in a project, so each begins with a number of its table; codes are numbered, with the code itself in the annotation's place of
/// the label.
/// </remarks>
internal static class RedcapDictionary
{
    private static readonly string[] Header =
    [
        "Variable / Field Name",
        "Form Name",
        "Section Header",
        "Field Type",
        "Field Label",
        "Choices, Calculations, OR Slider Labels",
        "Field Note",
        "Text Validation Type OR Show Slider Number",
        "Text Validation Min",
        "Text Validation Max",
        "Identifier?",
        "Branching Logic (Show field only if...)",
        "Required Field?",
        "Custom Alignment",
        "Question Number (surveys only)",
        "Matrix Group Name",
        "Matrix Ranking?",
        "Field Annotation",
    ];

    internal static async Task WriteAsync(string directory, ExportContents contents, CancellationToken cancellationToken)
    {
        var csv = Codebook.Begin(directory, "redcap_dictionary.csv", contents);
        await using (csv.ConfigureAwait(false))
        {
            await csv.WriteRecordAsync(Header, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < contents.Result.Tables.Count; i++)
            {
                foreach (var column in contents.Result.Tables[i].Columns)
                {
                    await csv.WriteRecordAsync(
                            Codebook.Guarded(Row(i + 1, contents.Result.Tables[i], column, contents.Profile.IsIdentified), 8, contents),
                            cancellationToken)
                        .ConfigureAwait(false);
                }
            }
        }
    }

    private static string[] Row(int number, ExportTable table, ExportColumn column, bool isIdentified) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"t{number}_{column.Name}"),
        table.Name,
        string.Empty,
        column.Type == ColumnType.Boolean ? "yesno" : column.Categories.Count > 0 ? "radio" : "text",
        column.Label,
        string.Join(" | ", column.Categories.Select(static category => category.Value.Replace('-', '_').Replace('/', '_') + ", " + category.Label)),
        column.Unit ?? string.Empty,
        column.Type switch
        {
            ColumnType.Integer => "integer",
            ColumnType.Number => "number",
            ColumnType.Date => "date_ymd",
            ColumnType.Time => "time_hh_mm_ss",
            ColumnType.Timestamp => "datetime_seconds_ymd",
            _ => string.Empty,
        },
        column.Minimum?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        column.Maximum?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        isIdentified && column.Name.EndsWith("_id", StringComparison.Ordinal) ? "y" : string.Empty,
        string.Empty,
        column.IsRequired ? "y" : string.Empty,
        string.Empty,
        string.Empty,
        string.Empty,
        string.Empty,
        column.Derivation is null ? string.Empty : "derivation: " + column.Derivation,
    ];
}
