using System.Text.Json;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tool.Tests;

/// <summary>Published data give their published figures through the tool alone.</summary>
public sealed class SharedDataTests(StudyFolder study) : IClassFixture<StudyFolder>
{
    [SharedDataFact("data/jacobson_truax_1991_table2_das.csv")]
    public async Task The_couples_of_1991_change_as_their_table_says()
    {
        var run = await ToolRun.OfAsync(
            "change",
            SharedData.DataFile("jacobson_truax_1991_table2_das.csv"),
            "--id",
            "ppid",
            "--pre",
            "pre_data",
            "--post",
            "post_data",
            "--reliability",
            "0.88",
            "--cutoff",
            "104",
            "--higher-is-better",
            "--json");

        using var json = JsonDocument.Parse(run.Output);
        int Of(string name) => json.RootElement.GetProperty(name).GetInt32();
        Assert.Equal((30, 11, 8, 10, 1, 0), (Of("people"), Of("recovered"), Of("improved"), Of("unchanged"), Of("deteriorated"), Of("missing")));
        Assert.Equal(5.793, json.RootElement.GetProperty("figures")[2].GetProperty("value").GetDouble(), 5e-4);
    }

    [SharedDataFact("data/sleepdiary_simple.csv")]
    public async Task A_year_of_sleep_events_has_its_nights_and_their_sleep()
    {
        var nights = study.At("sleep.ndjson");
        var read = await ToolRun.OfAsync(
            "convert",
            SharedData.DataFile("sleepdiary_simple.csv"),
            "--sleep-events",
            "--client",
            "p-1",
            "--zone",
            "UTC",
            "--to",
            "ndjson",
            "--out",
            nights,
            "--force");
        var sleep = await ToolRun.OfAsync("sleep", nights, "--client", "p-1", "--json");

        Assert.Equal((ToolExit.Done, ToolExit.Done), (read.Exit, sleep.Exit));
        Assert.Contains("Read 365,", read.Talk, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(sleep.Output);
        var totals = json
            .RootElement.GetProperty("figures")
            .EnumerateArray()
            .Where(static figure => figure.GetProperty("definition").GetString() == "total-sleep")
            .ToArray();
        Assert.Equal((365, 357), (totals.Length, totals.Count(static figure => figure.GetProperty("value").ValueKind == JsonValueKind.Number)));
    }

    [SharedDataFact("data/scdtb_basic_scd.csv")]
    public async Task A_published_design_is_compared_from_its_table()
    {
        var run = await ToolRun.OfAsync(
            "single-case",
            SharedData.DataFile("scdtb_basic_scd.csv"),
            "--value",
            "socbehavs",
            "--session",
            "time",
            "--baseline-phase",
            "baseline",
            "--better",
            "more");

        Assert.Equal(ToolExit.Done, run.Exit);
        Assert.Contains("nap/1", run.Output, StringComparison.Ordinal);
    }

    [SharedDataFact("data/bringmann2013_esm_mbct.csv")]
    public async Task Experience_sampling_is_read_by_the_mapping_that_the_look_suggests()
    {
        var csv = SharedData.DataFile("bringmann2013_esm_mbct.csv");
        var offer = (await ToolRun.OfAsync("map", csv)).Output;
        var mapping = study.Write(
            "esm.json",
            offer
                .Replace("\"timeZone\": \"?\"", "\"timeZone\": \"UTC\"", StringComparison.Ordinal)
                .Replace("\"firstDay\": \"?\"", "\"firstDay\": \"2010-01-04\"", StringComparison.Ordinal)
                .Replace("\"firstPrompt\": \"?\"", "\"firstPrompt\": \"07:30\"", StringComparison.Ordinal)
                .Replace("\"minutesBetweenPrompts\": \"?\"", "\"minutesBetweenPrompts\": 90", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("prompts", csv, "--map", mapping, "--item", "pieker", "--client", "10720", "--series", "0", "--json");

        using var json = JsonDocument.Parse(run.Output);
        var mssd = json
            .RootElement.GetProperty("figures")
            .EnumerateArray()
            .Single(static figure => figure.GetProperty("definition").GetString() == "mssd-adjacent-same-day");
        Assert.Equal((38, 1.5526), (mssd.GetProperty("n").GetInt32(), Math.Round(mssd.GetProperty("value").GetDouble(), 4)));
    }
}
