using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tests.Serialization;

/// <summary>A document's summary is passed over whatever it says, but no member may stand in it twice.</summary>
public sealed class SummaryReadingTests
{
    private static readonly string Members = string.Join(',', Enumerable.Range(0, 20).Select(static number => $"\"m{number}\":{number}"));

    public static TheoryData<string> Any =>
        ["7", "null", "[]", "{}", "{\"state\":[1,{\"a\":2}],\"round\":null}", "{\"a\":{\"b\":1},\"b\":1}", "{\"\\u0061\":1,\"b\":1}", $"{{{Members}}}"];

    public static TheoryData<string> Twice =>
    [
        "{\"a\":1,\"b\":2,\"a\":1}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"a\":{\"b\":1,\"b\":2}}",
        "{\"b\":[],\"b\":1}",
        "[{\"a\":1,\"a\":2}]",
        $"{{{Members},\"m3\":1}}",
        "{\"m\":1,\"m\":{}}",
    ];

    [Theory]
    [MemberData(nameof(Any))]
    public void A_summary_may_say_anything(string summary) => Assert.Equal(JsonSamples.EveryEvent(), JsonSamples.Json.Read(With(summary)));

    [Theory]
    [MemberData(nameof(Twice))]
    public void A_member_that_stands_in_a_summary_twice_is_refused(string summary)
    {
        Assert.False(JsonSamples.Json.TryRead(With(summary), out _, out var problem));
        Assert.Equal(new JsonProblem(JsonProblemCodes.DuplicateMember, "$.*"), problem);
    }

    [Fact]
    public void A_summary_that_is_no_json_is_refused() =>
        Assert.All(["{\"a\":1,}", "{\"a\":01}", "{a:1}", "{\"a\" 1}"], static summary =>
        {
            Assert.False(JsonSamples.Json.TryRead(With(summary), out _, out var problem));
            Assert.Equal(JsonProblemCodes.Malformed, problem.Code);
        });

    private static byte[] With(string summary)
    {
        const string Marker = "summary-here";
        var document = JsonNode.Parse(JsonSamples.Json.Write(JsonSamples.EveryEvent()))!.AsObject();
        document["summary"] = Marker;
        return Encoding.UTF8.GetBytes(document.ToJsonString().Replace($"\"{Marker}\"", summary, StringComparison.Ordinal));
    }
}
