using System.Text.Json;
using HomeworkKit.Tool.Inputs;

namespace HomeworkKit.Tool.Tests;

public sealed class ValidateTests(StudyFolder study) : IClassFixture<StudyFolder>
{
    [Fact]
    public async Task Strictly_an_entry_that_breaks_a_rule_of_its_kind_is_a_problem_told_without_its_content()
    {
        // Out of bed before the final awakening: it can be read, and is no night.
        var night = (await File.ReadAllLinesAsync(study.Cohort)).First(static line => line.Contains("\"finalAwakening\"", StringComparison.Ordinal));
        var wrong = study.Write("night.ndjson", System.Text.RegularExpressions.Regex.Replace(night, "\"minutesAwake\":[0-9]+", "\"minutesAwake\":1400") + "\n");
        Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("validate", wrong)).Exit);
        var strict = await ToolRun.OfAsync("validate", wrong, "--strict");
        Assert.Equal(ToolExit.AtFault, strict.Exit);
        Assert.Contains("entry.", strict.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1400", strict.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "$")]
    [InlineData("{\"format\":\"homeworkkit/2\",\"events\":[]}", "$.format")]
    [InlineData("{\"format\":\"homeworkkit/1\",\"events\":[{\"type\":\"comment\"}]}", "$.events[0]")]
    [InlineData("{\"format\":\"homeworkkit/1\",\"events\":{}}", "$.events")]
    public void A_document_that_is_not_as_the_schema_says_is_told_by_its_place(string text, string place)
    {
        using var schema = JsonDocument.Parse(HomeworkKit.Serialization.HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn));
        using var document = JsonDocument.Parse(text);
        Assert.StartsWith(place, new SchemaCheck().Problem(schema.RootElement, document.RootElement, "$"), StringComparison.Ordinal);
    }
}
