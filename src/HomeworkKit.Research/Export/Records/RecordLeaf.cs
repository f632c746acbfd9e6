using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>The columns of one plain member of a record, by the type that the schema gives it.</summary>
internal static class RecordLeaf
{
    /// <summary>Adds the columns.</summary>
    /// <returns>False where the schema does not say what the member holds: then there is no column.</returns>
    internal static bool Add(TableColumns<RecordRow> columns, SchemaNode node, string[] way, FieldExportMapping field)
    {
        var (name, label, source) = (field.Name!, field.Label, field.Path);
        ExportColumn Column(string column, ColumnType type) => new(column, type, label) { Unit = field.Unit, Source = source };

        if (node.IsText)
        {
            AddText(columns, way, field);
        }
        else if (node.Json.TryGetProperty("enum", out var names))
        {
            ColumnCategory[] categories =
            [
                .. names.EnumerateArray().Select(static word => new ColumnCategory(word.GetString()!, ColumnNames.Words(word.GetString()!))),
            ];
            columns.Add((row, cells) => cells.Text(Find(row, way)?.GetString()), Column(name, ColumnType.Text) with { Categories = categories });
        }
        else if (node.Name == "instant")
        {
            var moment = name.EndsWith("_at", StringComparison.Ordinal) ? name[..^3] : name;
            columns.Add(
                (row, cells) => cells.Moment(Find(row, way) is { } at ? InstantPattern.ExtendedIso.Parse(at.GetString()!).Value : null),
                [.. columns.MomentColumns(moment, label, source)]);
        }
        else if (node.Name == "local-date")
        {
            columns.Add(
                (row, cells) => cells.Date(Find(row, way) is { } date ? LocalDatePattern.Iso.Parse(date.GetString()!).Value : null),
                columns.DateColumn(name, label, source));
        }
        else if (node.Name == "local-date-time")
        {
            columns.Add(
                (row, cells) => cells.Local(Find(row, way) is { } at ? LocalDateTimePattern.ExtendedIso.Parse(at.GetString()!).Value : null),
                [.. columns.LocalColumns(name, label, source)]);
        }
        else if (node.Name == "local-time")
        {
            columns.Add(
                (row, cells) => cells.Time(Find(row, way) is { } time ? LocalTimePattern.ExtendedIso.Parse(time.GetString()!).Value : null),
                Column(name, ColumnType.Time));
        }
        else if (node.Name == "rating")
        {
            columns.Add((row, cells) => AddRating(Find(row, way), cells), Column(name, ColumnType.Number), End(name + "_scale_min"), End(name + "_scale_max"));
        }
        else if (node.Name == "rating-scale")
        {
            columns.Add((row, cells) => AddScale(Find(row, way), cells), End(name + "_min"), End(name + "_max"));
        }
        else if (node.Type == "string" && node.Name is { } definition && IdentityOf(definition) is { } what)
        {
            columns.Add(
                (row, cells) => cells.Identity(what, Find(row, way)?.GetString()),
                Column(name + "_id", ColumnType.Text) with
                {
                    Derivation = columns.Forms.ReplacesWords ? "pseudonym" : null,
                });
        }
        else if (node.Type is "integer" or "number")
        {
            columns.Add(
                (row, cells) => cells.Number(Find(row, way) is { } number ? number.GetDecimal() : null),
                Column(name, node.Type == "integer" ? ColumnType.Integer : ColumnType.Number) with
                {
                    Minimum = node.Limit("minimum"),
                    Maximum = node.Limit("maximum"),
                });
        }
        else if (node.Type == "boolean")
        {
            columns.Add((row, cells) => cells.Boolean(Find(row, way)?.GetBoolean()), Column(name, ColumnType.Boolean));
        }
        else
        {
            return false;
        }

        return true;

        ExportColumn End(string column) =>
            new(column, ColumnType.Number, label + (column.EndsWith("min", StringComparison.Ordinal) ? ": least of the scale" : ": most of the scale"))
            {
                Source = source,
            };
    }

    private static JsonElement? Find(RecordRow row, string[] way) => JsonPath.Find(row.Json, way);

    private static void AddText(TableColumns<RecordRow> columns, string[] way, FieldExportMapping field)
    {
        var forms = columns.Forms;
        var (name, label) = (field.Name!, field.Label);
        if (field.Role == FieldRole.ShortText)
        {
            WordCell.Add(columns, name, label, field.Path, row => Find(row, way)?.GetString());
            return;
        }

        List<ExportColumn> added = [];
        if (forms.Text != TextTrace.None)
        {
            added.Add(
                new ExportColumn(name + "_has_text", ColumnType.Boolean, label + ": whether something was written")
                {
                    IsRequired = true,
                    Source = field.Path,
                    Derivation = "text dropped",
                });
        }

        if (forms.Text == TextTrace.HasTextAndLength)
        {
            added.Add(
                new ExportColumn(name + "_length", ColumnType.Integer, label + ": length of the text")
                {
                    Unit = "characters",
                    Minimum = 0,
                    Source = field.Path,
                    Derivation = "text dropped",
                });
        }

        columns.Add(
            (row, cells) =>
            {
                var text = Find(row, way)?.GetString();
                cells.Prose(text, text?.Trim().Length ?? 0, forms.Text);
            },
            [.. added]);
    }

    private static void AddRating(JsonElement? rating, RowCells cells)
    {
        if (rating is not { } given)
        {
            cells.Blank(3);
            return;
        }

        cells.Number(given.GetProperty("value").GetDecimal());
        AddScale(given.GetProperty("scale"), cells);
    }

    // A scale is told by its ends: "0..10", "1..7/0.5", or an object that has such a text with words for it.
    private static void AddScale(JsonElement? scale, RowCells cells)
    {
        var text = scale is not { } given ? null : given.ValueKind == JsonValueKind.Object ? given.GetProperty("values").GetString() : given.GetString();
        if (text is null)
        {
            cells.Blank(2);
            return;
        }

        var (between, step) = (text.IndexOf("..", StringComparison.Ordinal), text.IndexOf('/', StringComparison.Ordinal));
        cells.Number(decimal.Parse(text.AsSpan(0, between), NumberStyles.Number, CultureInfo.InvariantCulture));
        cells.Number(decimal.Parse(text.AsSpan(between + 2, (step < 0 ? text.Length : step) - between - 2), NumberStyles.Number, CultureInfo.InvariantCulture));
    }

    private static string? IdentityOf(string definition) => definition switch
    {
        "client-ref" => IdentityScopes.Participant,
        "clinician-ref" => IdentityScopes.Clinician,
        "session-ref" => IdentityScopes.Session,
        "supporter-ref" => IdentityScopes.Supporter,
        "occurrence-id" => IdentityScopes.Occurrence,
        _ when definition.EndsWith("-id", StringComparison.Ordinal) => definition[..^3],
        _ => null,
    };
}
