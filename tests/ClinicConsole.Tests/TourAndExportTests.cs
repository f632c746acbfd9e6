using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Task = System.Threading.Tasks.Task;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class TourAndExportTests
{
    [Fact]
    public async Task A_tour_shows_four_commands_on_an_empty_folder_and_again_on_what_the_first_one_left()
    {
        using var folder = new TemporaryFolder();

        var first = await folder.RunAsync("tour");
        var second = await folder.RunAsync("tour");

        Assert.Equal((0, string.Empty), (first.ExitCode, first.Errors));
        foreach (var command in new[] { "today", "week", "digest", "review" })
        {
            Assert.Contains(first.Lines, line => line.Contains($" {command} ", StringComparison.Ordinal) && line.Contains('─'));
        }

        Assert.Contains("This week: 2 practices", first.Output, StringComparison.Ordinal);
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task An_export_as_fhir_has_words_only_when_they_are_asked_for()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync();
        var (outline, shared) = (folder.File("outline.json"), folder.File("shared.json"));

        var said = await folder.RunAsync("export", "--fhir", outline);
        await folder.RunAsync("export", "--fhir", shared, "--words");

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("in nobody's own words", said.Output, StringComparison.Ordinal);
        var record = FhirJsonDeserializer.STRICT.Deserialize<Bundle>(await File.ReadAllTextAsync(outline));
        Assert.Contains(record.Entry, static entry => entry.Resource is Hl7.Fhir.Model.Task);
        Assert.DoesNotContain("Asked to", await File.ReadAllTextAsync(outline), StringComparison.Ordinal);
        Assert.True((await File.ReadAllTextAsync(shared)).Length > (await File.ReadAllTextAsync(outline)).Length);
    }

    [Fact]
    public async Task An_export_as_a_calendar_says_when_and_nothing_of_what()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync();
        var file = folder.File("week.ics");

        var said = await folder.RunAsync("export", "--calendar", file);

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("calendar entries written to", said.Output.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        var calendar = await File.ReadAllTextAsync(file);
        Assert.Contains("SUMMARY:Reminder", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("hought", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_to_nowhere_says_what_to_name()
    {
        using var folder = new TemporaryFolder();
        var said = await folder.RunAsync("export");
        Assert.Equal((1, "console/no-file"), (said.ExitCode, said.ErrorCode));
    }
}
