using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Serialization;

namespace HomeworkKit.Conformance.Tests;

/// <summary>Every document that was released, and every line of a dataset, goes through the runner and comes back equal.</summary>
public sealed class CycleDocumentTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Documents");

    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Folder, "*.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_kept_document_comes_back_equal(string name) => ComesBack(JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!);

    [Fact]
    public async Task Every_line_of_a_dataset_comes_back_equal()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        using var stream = new MemoryStream();
        var written = await new HomeworkNdjson(json).WriteAsync(
            stream,
            Directory.GetFiles(Folder, "*.json").ToAsyncEnumerable().Select(file => json.Read(File.ReadAllText(file))));
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(written, lines.Length);
        Assert.True(written > 17);
        Assert.All(lines, static line => ComesBack(JsonNode.Parse(line)!));
    }

    private static void ComesBack(JsonNode document)
    {
        var response = Ask.Response(new JsonObject { ["id"] = 1, ["op"] = "cycle-document", ["document"] = document }.ToJsonString());
        Assert.True(response["ok"]!.GetValue<bool>());
        Assert.True(response["result"]!["roundTrips"]!.GetValue<bool>());
    }
}
