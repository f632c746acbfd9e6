using System.Text.RegularExpressions;

namespace HomeworkKit.Tool.Tests;

public sealed class ReportTests(StudyFolder study) : IClassFixture<StudyFolder>
{
    private const string Planned = "\"kind\":\"exposure\",\"format\":\"graded\",";

    [Fact]
    public async Task The_page_has_no_script_nothing_from_outside_and_no_name_unless_a_person_is_asked_about()
    {
        var (together, own) = (study.At("together.html"), study.At("own.html"));
        Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("report", study.Cohort, "--out", together)).Exit);
        Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("report", study.Cohort, "--out", own, "--client", "syn-000001")).Exit);
        foreach (var page in new[] { await File.ReadAllTextAsync(together), await File.ReadAllTextAsync(own) })
        {
            Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
            Assert.DoesNotContain("http", Regex.Replace(page, "http://www.w3.org/2000/svg|http-equiv", string.Empty), StringComparison.Ordinal);
            Assert.DoesNotContain("syn-0", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("One person", await File.ReadAllTextAsync(together), StringComparison.Ordinal);
        Assert.Contains("One person", await File.ReadAllTextAsync(own), StringComparison.Ordinal);
        var once = await File.ReadAllBytesAsync(together);
        await ToolRun.OfAsync("report", study.Cohort, "--out", together, "--force");
        Assert.Equal(once, await File.ReadAllBytesAsync(together));
    }

    [Fact]
    public async Task A_ladder_has_a_rung_for_each_step_and_none_of_the_clients_words()
    {
        var many = study.At("many.ndjson");
        Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("synth", many, "--clients", "50", "--seed", "7")).Exit);
        var planned = (await File.ReadAllLinesAsync(many)).First(static line => line.Contains(Planned, StringComparison.Ordinal));
        var client = Regex.Match(planned, "\"client\":\"([^\"]+)\"").Groups[1].Value;
        var steps = study.Write(
            "steps.ndjson",
            planned.Replace(
                Planned,
                Planned + "\"hierarchy\":\"019c8714-9900-70ed-9aa0-000000000001\",\"step\":\"019c8714-9900-70ed-9aa0-000000000002\",\"anticipatedSuds\":70,",
                StringComparison.Ordinal
            ) + "\n");
        var picture = study.At("steps.svg");
        Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("plot", steps, "--client", client, "--picture", "ladder", "--out", picture)).Exit);
        var drawn = await File.ReadAllTextAsync(picture);
        Assert.Contains("Step 1", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain(client, drawn, StringComparison.Ordinal);
    }
}
