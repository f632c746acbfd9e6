using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Conformance;

/// <summary>Answers one request with one response. Whatever the line holds, it never throws.</summary>
public static class Runner
{
    // Deeper than the library reads, so that the library itself says that a document is too deep.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    /// <summary>Answers a request.</summary>
    /// <param name="line">The request as JSON.</param>
    /// <returns>The response as JSON on one line.</returns>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "A line that nobody foresaw is answered like any other, and the next line is read.")]
    public static string Answer(string line)
    {
        var id = "null";
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            var request = new Request(document.RootElement);
            id = request.Required("id").GetRawText();
            return Succeeded(id, OperationList.Find(request.Text("op")).Run(request));
        }
        catch (JsonException)
        {
            return Failed(id, ConformanceCodes.NotJson, ConformanceMessages.NotJson);
        }
        catch (RequestException exception)
        {
            return Failed(id, exception.Code, exception.Message);
        }
        catch (ScheduleException exception)
        {
            return Failed(id, exception.Code, exception.Message);
        }
        catch (ScheduleLimitException exception)
        {
            return Failed(id, exception.Code, exception.Message);
        }
        catch (CycleRefusedException exception)
        {
            return Failed(id, exception.Refusal.Code, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Failed(id, ConformanceCodes.ImpossibleValue, ConformanceMessages.ImpossibleValue);
        }
    }

    private static string Succeeded(string id, JsonObject result) => Response(id, ok: true, "result", result);

    private static string Failed(string id, string code, string message) =>
        Response(id, ok: false, "error", new JsonObject { ["code"] = code, ["message"] = message });

    private static string Response(string id, bool ok, string name, JsonObject content)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            writer.WriteRawValue(id);
            writer.WriteBoolean("ok", ok);
            writer.WritePropertyName(name);
            content.WriteTo(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
