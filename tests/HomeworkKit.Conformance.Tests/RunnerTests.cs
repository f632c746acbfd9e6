using System.Diagnostics;
using System.Text.Json.Nodes;

namespace HomeworkKit.Conformance.Tests;

public sealed class RunnerTests
{
    [Theory]
    [InlineData("", "conformance/not-json")]
    [InlineData("{", "conformance/not-json")]
    [InlineData("[]", "conformance/wrong-type")]
    [InlineData("17", "conformance/wrong-type")]
    [InlineData("null", "conformance/wrong-type")]
    [InlineData("""{"op":"cycle","steps":[]}""", "conformance/missing-field")]
    public void A_bad_line_is_answered_without_an_id(string line, string code)
    {
        var response = Ask.Response(line);

        Assert.Null(response["id"]);
        Assert.False(response["ok"]!.GetValue<bool>());
        Assert.Equal(code, response["error"]!["code"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"id":1}""", "conformance/missing-field")]
    [InlineData("""{"id":1,"op":7}""", "conformance/wrong-type")]
    [InlineData("""{"id":1,"op":"no-such-op"}""", "conformance/unknown-op")]
    [InlineData("""{"id":1,"op":"cycle"}""", "conformance/missing-field")]
    [InlineData("""{"id":1,"op":"cycle","steps":{}}""", "conformance/wrong-type")]
    [InlineData("""{"id":1,"op":"cycle","steps":[1]}""", "conformance/wrong-type")]
    [InlineData("""{"id":1,"op":"cycle","steps":[{"do":"dance","by":"client"}]}""", "conformance/unknown-value")]
    [InlineData("""{"id":1,"op":"cycle","steps":[{"do":"propose","by":"nobody"}]}""", "conformance/unknown-value")]
    [InlineData("""{"id":1,"op":"cycle","steps":[{"do":"review","by":"clinician"}]}""", "conformance/missing-field")]
    [InlineData("""{"id":1,"op":"rebase","committed":[],"pending":[]}""", "cycle/not-proposed")]
    [InlineData("""{"id":1,"op":"thought-record","emotions":[{"before":101}]}""", "rating/out-of-range")]
    [InlineData("""{"id":1,"op":"thought-record","emotions":[{"before":1e400}]}""", "rating/out-of-range")]
    [InlineData("""{"id":1,"op":"thought-record","emotions":[{"before":"80"}]}""", "conformance/wrong-type")]
    [InlineData("""{"id":1,"op":"cycle-document"}""", "conformance/missing-field")]
    [InlineData("""{"id":1,"op":"cycle-document","document":null}""", "json/unknown-format")]
    [InlineData("""{"id":1,"op":"cycle-document","document":{"format":"homeworkkit/99","events":[]}}""", "json/newer-version")]
    [InlineData(
        """{"id":1,"op":"occurrences","timeZone":"Mars/Olympus","startDate":"2026-01-01","endDate":"2026-01-02","everyDays":1,"localTimes":["19:00"]}""",
        "schedule/unknown-zone")]
    [InlineData(
        """{"id":1,"op":"occurrences","timeZone":"UTC","startDate":"2026-01-02","endDate":"2026-01-01","everyDays":1,"localTimes":["19:00"]}""",
        "schedule/empty-range")]
    [InlineData(
        """{"id":1,"op":"occurrences","timeZone":"UTC","startDate":"2026-01-01","endDate":"2026-01-02","localTimes":["19:00"]}""",
        "conformance/one-of")]
    [InlineData(
        """{"id":1,"op":"occurrences","timeZone":"UTC","startDate":"2026-01-01","endDate":"2026-01-02","everyDays":1,"monthDay":1,"localTimes":["19:00"]}""",
        "conformance/one-of")]
    [InlineData(
        """{"id":1,"op":"occurrences","timeZone":"UTC","startDate":"2026-02-30","endDate":"2026-03-02","everyDays":1,"localTimes":["19:00"]}""",
        "conformance/wrong-type")]
    [InlineData(
        """{"id":1,"op":"occurrences","timeZone":"UTC","startDate":"2026-01-01","endDate":"2026-01-02","everyDays":1,"localTimes":["24:00"]}""",
        "conformance/wrong-type")]
    public void A_wrong_request_is_answered_with_a_code(string line, string code)
    {
        Assert.Equal(code, Ask.Code(line));
        Assert.Equal(1, Ask.Response(line)["id"]!.GetValue<int>());
    }

    [Fact]
    public void An_error_never_repeats_what_was_sent()
    {
        var answer = Runner.Answer(
            """{"id":1,"op":"cycle-document","document":{"format":"homeworkkit/1","events":[{"type":"commented","secretfield":"secretvalue"}]}}"""
        );

        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        Assert.False(JsonNode.Parse(answer)!["ok"]!.GetValue<bool>());
    }

    [Fact]
    public void The_program_answers_line_by_line_and_ends_well()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Runner).Assembly.Location]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Write("{\"id\":\"a\",\"op\":\"cycle\",\"steps\":[]}\nnonsense\n{\"id\":\"b\",\"op\":\"nothing\"}");
        process.StandardInput.Close();

        var lines = process.StandardOutput.ReadToEnd().Split('\n');

        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal("\"a\" null \"b\"", string.Join(' ', lines[..^1].Select(static line => JsonNode.Parse(line)!["id"]?.ToJsonString() ?? "null")));
        Assert.Empty(lines[^1]);
    }
}
