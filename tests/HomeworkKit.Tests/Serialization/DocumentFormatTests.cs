using HomeworkKit.Serialization;

namespace HomeworkKit.Tests.Serialization;

public sealed class DocumentFormatTests
{
    [Theory]
    [InlineData("""{"format":"homeworkkit/2","events":"of another shape"}""", JsonProblemCodes.NewerVersion, "$.format")]
    [InlineData("""{"events":[{"type":"unheard-of"}],"format":"homeworkkit/17"}""", JsonProblemCodes.NewerVersion, "$.format")]
    [InlineData("""{"format":"homeworkkit/0","events":[]}""", JsonProblemCodes.UnknownFormat, "$.format")]
    [InlineData("""{"format":"homeworkkit/-2","events":[]}""", JsonProblemCodes.UnknownFormat, "$.format")]
    [InlineData("""{"format":"homeworkkit/ 2","events":[]}""", JsonProblemCodes.UnknownFormat, "$.format")]
    [InlineData("""{"format":"homeworkkit/99999999999","events":[]}""", JsonProblemCodes.UnknownFormat, "$.format")]
    [InlineData("""{"format":"something else that goes on for longer than any format","events":[]}""", JsonProblemCodes.UnknownFormat, "$.format")]
    [InlineData("""{"format":null,"events":[]}""", JsonProblemCodes.UnknownFormat, "$.format")]
    [InlineData("""{"format":1,"events":[]}""", JsonProblemCodes.UnknownFormat, "$.format")]
    [InlineData("""{"format":{},"events":[]}""", JsonProblemCodes.UnknownFormat, "$.format")]
    [InlineData("""{"events":[]}""", JsonProblemCodes.UnknownFormat, "$")]
    [InlineData("[]", JsonProblemCodes.UnknownFormat, "$")]
    [InlineData("null", JsonProblemCodes.UnknownFormat, "$")]
    [InlineData("\"\"", JsonProblemCodes.UnknownFormat, "$")]
    [InlineData("", JsonProblemCodes.Malformed, "$")]
    [InlineData("   ", JsonProblemCodes.Malformed, "$")]
    [InlineData("""{"format":"homeworkkit/1","events":[]}""", JsonProblemCodes.ImpossibleHistory, "$.events")]
    [InlineData("""{"format":"homeworkkit/1"}""", JsonProblemCodes.MissingMember, "$.events")]
    [InlineData("""{"format":"homeworkkit/1","events":null}""", JsonProblemCodes.UnexpectedNull, "$.events")]
    [InlineData("""{"format":"homeworkkit/1","events":{}}""", JsonProblemCodes.WrongType, "$.events")]
    [InlineData("""{"format":"homeworkkit/1","events":[7]}""", JsonProblemCodes.WrongType, "$.events[0]")]
    [InlineData("""{"format":"homeworkkit/1","events":[{}]}""", JsonProblemCodes.UnknownType, "$.events[0]")]
    [InlineData("""{"format":"homeworkkit/1","format":"homeworkkit/1","events":[]}""", JsonProblemCodes.DuplicateMember, "$.format")]
    [InlineData("""{"format":"homeworkkit/1","events":[]} x""", JsonProblemCodes.Malformed, "$")]
    [InlineData("""{"format":"homeworkkit/1","events":[]}{}""", JsonProblemCodes.Malformed, "$")]
    [InlineData("""{"format":"homeworkkit/1","events":[],}""", JsonProblemCodes.Malformed, "$")]
    [InlineData("""{"format":"homeworkkit/1","events":[] /* why */}""", JsonProblemCodes.Malformed, "$")]
    public void What_is_no_document_of_ours_is_told_by_code_and_place(string json, string code, string path) => Told(json, code, path);

    /// <summary>The place of broken JSON is where the reader was: known names and indexes only.</summary>
    [Theory]
    [InlineData("""{"format":"homeworkkit/1","events":[{"type":"submit","note":"my secre""")]
    [InlineData("""{"format":"homeworkkit/1","events":[{"type":"submit","my secret":tru}]}""")]
    [InlineData("""{"format":"homeworkkit/1","events":[{"type":"submit","my secret":{"my secret":{,}}}]}""")]
    [InlineData("{\"format\":\"homeworkkit/1\",\"my secret\":\"\u0001\"}")]
    [InlineData("{\"format\":\"homeworkkit/1\",\"my secret\":\"\\x\"}")]
    [InlineData("{\"format\":\"homeworkkit/1\",\"my secret\":01}")]
    public void The_place_of_broken_json_repeats_nothing(string json)
    {
        Assert.False(JsonSamples.Json.TryRead(json, out _, out var problem));
        Assert.Equal(JsonProblemCodes.Malformed, problem.Code);
        Assert.DoesNotContain("secre", problem.ToString(), StringComparison.Ordinal);
        var thrown = Assert.Throws<HomeworkJsonException>(() => JsonSamples.Json.Read(json));
        Assert.Equal(problem, thrown.Problem);
        Assert.Null(thrown.InnerException);
        Assert.DoesNotContain("secre", thrown.ToString(), StringComparison.Ordinal);
    }

    private static void Told(string json, string code, string path)
    {
        Assert.False(JsonSamples.Json.TryRead(json, out var cycle, out var problem));
        Assert.Null(cycle);
        Assert.Equal(new JsonProblem(code, path), problem);
    }
}
