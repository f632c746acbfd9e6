using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>Writes <c>datapackage.json</c>: Frictionless Data Package and Table Schema 2.0.</summary>
internal static class DataPackageText
{
    internal static string Write(ExportContents contents)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
            json.WriteString("name", "homework-export");
            json.WriteString("title", "Therapy homework, " + contents.ProfileName);
            json.WriteString("profile_of_export", contents.ProfileName);
            json.WriteString("layout", ExportContents.Layout);
            json.WriteStartArray("resources");
            for (var i = 0; i < contents.Result.Tables.Count; i++)
            {
                Resource(json, contents.Result.Tables[i], contents.Result.Rows[i]);
            }

            if (contents.Profile.WritesEvents)
            {
                Events(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Resource(Utf8JsonWriter json, ExportTable table, long rows)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteString("title", table.Title);
        json.WriteString("path", table.FileName);
        json.WriteString("type", "table");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("rows", rows);
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            Field(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue(string.Empty);
        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        foreach (var key in table.Key)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, ExportColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", TypeName(column.Type));
        json.WriteString("title", column.Label);
        switch (column.Type)
        {
            case ColumnType.Boolean:
                Words(json, "trueValues", "1");
                Words(json, "falseValues", "0");
                break;
            case ColumnType.Timestamp:
                json.WriteString("format", "%Y-%m-%d %H:%M:%S");
                break;
            case ColumnType.Time:
                json.WriteString("format", "%H:%M:%S");
                break;
            default:
                break;
        }

        if (column.Categories.Count > 0)
        {
            json.WriteStartArray("categories");
            foreach (var category in column.Categories)
            {
                json.WriteStartObject();
                json.WriteString("value", category.Value);
                json.WriteString("label", category.Label);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Constraints(json, column);
        Optional(json, "unit", column.Unit);
        Optional(json, "derivation", column.Derivation);
        Optional(json, "source", column.Source);
        json.WriteEndObject();
    }

    private static void Constraints(Utf8JsonWriter json, ExportColumn column)
    {
        if (!column.IsRequired && column.Minimum is null && column.Maximum is null)
        {
            return;
        }

        json.WriteStartObject("constraints");
        if (column.IsRequired)
        {
            json.WriteBoolean("required", true);
        }

        if (column.Minimum is { } least)
        {
            json.WriteNumber("minimum", least);
        }

        if (column.Maximum is { } most)
        {
            json.WriteNumber("maximum", most);
        }

        json.WriteEndObject();
    }

    private static void Events(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "events");
        json.WriteString("title", "One event of an assignment on each line");
        json.WriteString("path", "events.ndjson");
        json.WriteString("format", "ndjson");
        json.WriteString("mediatype", "application/x-ndjson");
        json.WriteString("encoding", "utf-8");
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, string name, string word)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    internal static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.Time => "time",
        ColumnType.Timestamp => "datetime",
        _ => "string",
    };
}
