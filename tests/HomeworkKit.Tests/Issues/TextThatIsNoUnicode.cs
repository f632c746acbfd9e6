using System.Text;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;

namespace HomeworkKit.Tests.Issues;

/// <summary>
/// Half a surrogate pair or a broken byte escaped from reading as an exception that is not ours; in a field that nobody knows it broke writing.
/// </summary>
public sealed class TextThatIsNoUnicode
{
    [Theory]
    [InlineData("""{"format":"\ud800","events":[]}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[],"later":"\udc00"}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[],"later":"\uD83D\u0041"}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[],"later":"\uD83D"}""")]
    [InlineData("""{"format":"homeworkkit/1","\ud800":1,"events":[]}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[{"type":"\ud800"}]}""")]
    public void Half_a_character_is_malformed(string json)
    {
        Assert.False(JsonSamples.Json.TryRead(json, out _, out var problem));
        Assert.Equal(new JsonProblem(JsonProblemCodes.Malformed, "$"), problem);
    }

    [Theory]
    [InlineData(0x80)]
    [InlineData(0xC0)]
    [InlineData(0xFF)]
    public void A_byte_that_is_no_utf8_is_malformed_wherever_it_stands(byte broken)
    {
        foreach (
            var json in (string[])
                [
                    """{"kind":"thought-record","situation":"?"}""",
                    """{"kind":"thought-record","later":"?"}""",
                    """{"kind":"thought-record","?":1}""",
                    """{"kind":"?"}""",
                ])
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            bytes[Array.IndexOf(bytes, (byte)'?')] = broken;
            Assert.False(JsonSamples.Json.TryReadValue<HomeworkEntry>(bytes, out _, out var problem));
            Assert.Equal(new JsonProblem(JsonProblemCodes.Malformed, "$"), problem);
        }
    }

    [Fact]
    public void Whole_characters_in_any_spelling_are_read_and_written()
    {
        var read = JsonSamples.Json.ReadValue<HomeworkEntry>(
            """{"kind":"thought-record","situation":"\ud83d\ude00\\ud800\\\u005cud800\u0000","later":"\uD83D\uDE00"}"""
        );
        Assert.Equal("\ud83d\ude00\\ud800\\\\ud800\0", ((ThoughtRecord)read).Situation);
        Assert.Equal(read, JsonSamples.Json.ReadValue<HomeworkEntry>(JsonSamples.Json.WriteValue(read)));
    }

    /// <summary>
    /// An app that cuts texts at a number of characters can cut an emoji in two: written, the half would come back as another character, so that it is refused
    /// with its place.
    /// </summary>
    [Fact]
    public void A_text_that_was_cut_in_the_middle_of_a_character_is_not_written_as_another()
    {
        var refused = Assert.Throws<HomeworkJsonException>(() =>
            JsonSamples.Json.WriteValue<HomeworkEntry>(new ThoughtRecord { Situation = "on my way \ud83d" }));
        Assert.Equal(new JsonProblem(JsonProblemCodes.Malformed, "$.situation"), refused.Problem);
        Assert.DoesNotContain("on my way", refused.ToString(), StringComparison.Ordinal);
    }
}
