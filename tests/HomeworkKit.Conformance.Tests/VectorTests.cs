using System.Text.Json.Nodes;

namespace HomeworkKit.Conformance.Tests;

/// <summary>The published examples, and cases of our own read off the table, through the runner.</summary>
public sealed class VectorTests
{
    public static TheoryData<string, int> Lines()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*.ndjson", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var (number, line) in File.ReadLines(file).Index())
            {
                var op = JsonNode.Parse(line)!["request"]!["op"]!.GetValue<string>();
                if (OperationList.All.Any(operation => operation.Name == op))
                {
                    data.Add(Path.GetRelativePath(AppContext.BaseDirectory, file), number);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_vector_of_a_finished_operation_holds(string file, int line)
    {
        var vector = JsonNode.Parse(File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).ElementAt(line))!.AsObject();
        var request = vector["request"]!.AsObject();

        var response = Ask.Response(request.ToJsonString());

        Assert.True(JsonNode.DeepEquals(request["id"], response["id"]), "the id comes back");
        var differences = Expectation.Differences(vector, response);
        Assert.True(differences.Count == 0, $"{request["id"]}: {string.Join("; ", differences)}");
    }

    [Fact]
    public void Every_operation_has_a_vector() =>
        Assert.All(OperationList.All, operation =>
            Assert.Contains(Lines(), row =>
                File.ReadLines(Path.Combine(AppContext.BaseDirectory, (string)row[0]))
                    .ElementAt((int)row[1])
                    .Contains($"\"op\":\"{operation.Name}\"", StringComparison.Ordinal)));
}
