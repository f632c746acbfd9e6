using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HomeworkKit.Serialization;

/// <summary>The JSON contract of a catalogue as a JSON Schema (2020-12), for other languages, for forms and for checking files that others wrote.</summary>
/// <remarks>
/// The schema describes a cycle's document; its definitions also name tasks, entries, events and client documents on their own (<c>#/$defs/homework-task</c>).
/// It says what reading accepts, as far as a schema can: what spans members (a rating's value and its scale, a history that the table allows) it cannot.
/// Objects are open, since unknown fields survive a rewrite. Clock times have a pattern and no <c>format</c>: that of the standard demands an offset.
/// Beside every <c>format</c> stands a pattern, because validators may treat formats as annotations. The text is the same for the same catalogue.
/// </remarks>
public static class HomeworkJsonSchema
{
    /// <summary>The schema's identifier; it changes with the format of documents.</summary>
    public const string Id = "urn:homeworkkit:schema:1";

    /// <summary>Writes the schema.</summary>
    /// <param name="catalog">The kinds, a host's own included.</param>
    /// <returns>The schema as indented text with line feeds.</returns>
    public static string Write(HomeworkCatalog catalog)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        Write(buffer, catalog);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the schema.</summary>
    /// <param name="output">Where to write UTF-8.</param>
    /// <param name="catalog">The kinds, a host's own included.</param>
    public static void Write(IBufferWriter<byte> output, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(catalog);
        using var writer = new Utf8JsonWriter(
            output,
            new JsonWriterOptions
            {
                Indented = true,
                NewLine = "\n",
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            });
        new JsonSchemaWriter(writer, catalog).Write();
    }
}
