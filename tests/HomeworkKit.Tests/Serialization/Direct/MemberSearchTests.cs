using System.Text;
using System.Text.Json;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Tests.Serialization.Direct;

/// <summary>Looking ahead by bytes finds what reading tokens would find.</summary>
public sealed class MemberSearchTests
{
    private const int Longest = 150;

    public static TheoryData<string> Before =>
    [
        "",
        "\"a\":1,",
        " \"a\" : -1.5e3 ,\t\r\n ",
        "\"a\":null,\"b\":true,\"typ\":false,\"types\":[],",
        "\"a\":\"type\",\"b\":{\"type\":\"inner\"},\"c\":[{\"type\":[\"type\"]}],",
        "\"a\":\"\\\"type\\\":\\\\\",\"\\\\\":\"\\\\\\\"\",",
        "\"a\":[\"]\",\"}\",\"{\",\"[\",\"\\\"]\",\"\\\\\"],",
        "\"a\":{\"b\":{\"c\":[[[{\"d\":\"\\u0022}\"}]]]},\"e\":{}},",
        "\"\":[],\"ä\":\"äöü [\",",
    ];

    [Theory]
    [MemberData(nameof(Before))]
    public void A_member_is_found_behind_others_wherever_they_meet_the_ends_of_blocks(string before)
    {
        for (var length = 0; length <= Longest; length++)
        {
            var filled = $"{{{before}\"filled\":[{{\"more\":\"{new string('}', length)}\\\\\"}}],\"type\": \"x\"}}";
            Assert.Equal(ByTokens(filled), Search(filled));
            var escaped = $"{{{before}\"filled\":[\"{new string('\\', length * 2)}\",\"{new string('{', length)}\\\"]\"],\"t\\u0079pe\":7,\"type\":8}}";
            Assert.Equal(ByTokens(escaped), Search(escaped));
            var nested = $"{{{before}\"filled\":{new string('[', length)}\"]\"{new string(']', length)},\"type\":{{}}}}";
            Assert.Equal(ByTokens(nested), Search(nested));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"typ\":1,\"b\":{\"type\":2},\"c\":[{\"type\":3}]}")]
    [InlineData("{\"a\":\"\\\"type\\\":1\"}")]
    public void A_member_that_is_not_there_is_not_found(string text) => Assert.Equal(-1, Search(text));

    [Fact]
    public void Whatever_breaks_off_is_searched_to_its_end_and_no_further()
    {
        const string Whole = """{ "a" : "b\\\"c", "d": [{"e": "f]"}, 12], "g\n": -0.5e7, "type": "h" }""";
        for (var length = 1; length < Whole.IndexOf("\"h\"", StringComparison.Ordinal) - 2; length++)
        {
            Assert.Equal(-1, Search(Whole[..length]));
        }
    }

    private static int Search(string text) => MemberSearch.FindValue(Encoding.UTF8.GetBytes(text), 1, "type"u8);

    private static int ByTokens(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { MaxDepth = 1_000 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isFound)
            {
                return (int)reader.TokenStartIndex;
            }

            reader.Skip();
        }

        return -1;
    }
}
