using System.Text.Json.Nodes;
using HomeworkKit.Serialization;

namespace HomeworkKit.Conformance.Operations;

/// <summary>Reads a cycle's document, writes it again and reads that.</summary>
public sealed class CycleDocumentOperation : IOperation
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    /// <inheritdoc/>
    public string Name => "cycle-document";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        if (!request.Element.TryGetProperty("document", out var document))
        {
            _ = request.Required("document");
        }

        if (!Json.TryRead(document.GetRawText(), out var cycle, out var problem))
        {
            throw new RequestException(problem.Code, problem.ToString());
        }

        var written = Json.Write(cycle);
        var again = Json.Read(written);
        return new JsonObject
        {
            ["state"] = KebabCase.Of(cycle.State),
            ["attempts"] = cycle.AttemptCount,
            ["roundTrips"] = again == cycle && Json.Write(again) == written,
        };
    }
}
