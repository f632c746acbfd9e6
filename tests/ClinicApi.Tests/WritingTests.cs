using System.Text.RegularExpressions;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Storage;
using Microsoft.Playwright;

namespace ClinicApi.Tests;

/// <summary>A clinician writes a form as JSON: what is wrong is said in words, what fits is seen and used, and nothing that is typed is lost.</summary>
public sealed partial class WritingTests
{
    private const string Path = "/forms/write";

    private const string Fit = """
        {"id":"https://clinic.example/forms/urges","version":"1","title":"Urges {today}","items":[
          {"type":"rating","key":"urge","text":"How strong was it?","scale":"0..10"},
          {"type":"choice","key":"helped","text":"What helped?","options":[{"key":"walk","text":"A walk"},{"key":"call","text":"A call"}]}]}
        """;

    [Theory]
    [InlineData("{\n\"id\": \"x\",\n\"version\" \"1\"}", "In line 3: this is not JSON.")]
    [InlineData("", "In line 1: this is not JSON.")]
    [InlineData("[]", "The whole form: ")]
    [InlineData(
        "{\"id\":\"https://clinic.example/f\",\"version\":\"1\",\"items\":[{\"type\":\"slider\",\"key\":\"a\",\"text\":\"How?\"}]}",
        "There is no such kind of question.")]
    [InlineData(
        "{\"id\":\"https://clinic.example/f\",\"version\":\"1\",\"items\":[{\"type\":\"text\",\"key\":\"a\",\"text\":\"How?\"},{\"type\":\"text\",\"key\":\"Not A Key\",\"text\":\"Why <b>so</b>?\"}]}",
        "Question 2, \"Why <b>so</b>?\"; \"key\": A key is made of lowercase words")]
    [InlineData(
        "{\"id\":\"https://clinic.example/f\",\"version\":\"1\",\"items\":[{\"type\":\"choice\",\"key\":\"a\",\"text\":\"Which?\",\"options\":[{\"key\":\"x\",\"text\":\"One\"},{\"key\":\"x\",\"text\":\"Two\"}]}]}",
        "Question 1, \"Which?\"; Answer 2, \"Two\"; \"key\": ")]
    public async Task What_is_wrong_is_said_in_words_with_its_place_and_the_text_is_still_there(string text, string said)
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        await kim.OpenAsync(Path);
        foreach (var go in (string[])["check", "use"])
        {
            var (status, html) = await kim.SendAsync(Path, ("text", text), ("go", go));
            Assert.Equal(422, status);
            Assert.Contains(said, html, StringComparison.Ordinal);
            Assert.Contains(text.ReplaceLineEndings("\n") + "</textarea>", html, StringComparison.Ordinal);
            Assert.DoesNotMatch(RuleCode(), html);
        }

        Assert.DoesNotContain((await OwnAsync(clinic)), static template => template.Task is WorksheetTask);
    }

    [Fact]
    public async Task A_text_of_a_megabyte_is_told_to_be_too_long_and_the_server_goes_on()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        await kim.OpenAsync(Path);
        using var answer = await kim.PostRawAsync(Path, ("text", new string('x', 1024 * 1024)), ("go", "check"));
        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Contains("The text is too long", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(200, (await kim.OpenAsync(Path)).Status);
    }

    [Fact]
    public async Task A_script_in_a_form_is_words_on_every_page_that_shows_it()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        await kim.OpenAsync(Path);
        const string Script = "<script>alert(1)</script>";
        var text = Fit.Replace("Urges {today}", Script, StringComparison.Ordinal).Replace("How strong was it?", Script, StringComparison.Ordinal);
        using (var raw = await kim.PostRawAsync(Path, ("text", text), ("go", "check")))
        {
            Assert.Equal(200, (int)raw.StatusCode);
            Assert.DoesNotContain("<script", await raw.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(302, (await kim.SendAsync(Path, ("text", text), ("go", "use"))).Status);
        using var listed = await kim.GetAsync("/forms");
        Assert.DoesNotContain("<script", await listed.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_that_is_used_twice_is_kept_once_and_two_windows_never_write_over_each_other()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        using var other = await PageVisitor.SignInAsync(clinic, "lou");
        await kim.OpenAsync(Path);
        await other.OpenAsync(Path);
        Assert.Equal(302, (await kim.SendAsync(Path, ("text", Fit), ("go", "use"))).Status);
        Assert.Equal(302, (await kim.SendAsync(Path, ("text", Fit), ("go", "use"))).Status);
        var first = Assert.Single(await OwnAsync(clinic), static template => template.Task is WorksheetTask);
        Assert.Equal(("Urges (today)", 1), (first.Title, first.Version));

        var changed = Fit.Replace("A walk", "A long walk", StringComparison.Ordinal);
        var (status, html) = await other.SendAsync(Path, ("text", changed), ("go", "use"));
        Assert.Equal(422, status);
        Assert.Contains("needs a new version", html, StringComparison.Ordinal);
        Assert.Contains("A long walk", html, StringComparison.Ordinal);
        Assert.Equal(
            302,
            (await other.SendAsync(Path, ("text", changed.Replace("\"version\":\"1\"", "\"version\":\"2\"", StringComparison.Ordinal)), ("go", "use"))).Status);
        Assert.Equal(
            [1, 2],
            (await OwnAsync(clinic)).Where(static template => template.Task is WorksheetTask).Select(static template => template.Version!.Value).Order());
        Assert.Single((await OwnAsync(clinic)).Where(static template => template.Task is WorksheetTask).Select(static template => template.Id).Distinct());
    }

    [BrowserFact]
    public async Task A_form_from_the_shelf_is_changed_checked_seen_used_in_the_next_assignment_and_filled_in()
    {
        await using var visit = await Visit.BeginAsync();
        var kim = await visit.SignInAsync("kim", (1280, 900), "/review/c-ada/next");
        await kim.GetByRole(AriaRole.Link, new() { Name = "Choose or write a form" }).ClickAsync();
        await kim.GetByRole(AriaRole.Link, new() { Name = "Pain log" }).ClickAsync();
        var box = kim.GetByLabel("The form, written as JSON");
        var text = await box.InputValueAsync();
        await box.FillAsync(text[..^3]);
        await kim.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Assertions.Expect(kim.GetByRole(AriaRole.Alert)).ToContainTextAsync("this is not JSON");
        await box.FillAsync(
            text.Replace("Which day?", "Which day is it about?", StringComparison.Ordinal)
                .Replace("\"title\": \"Pain log\"", "\"title\": \"Pain log of our clinic\"", StringComparison.Ordinal));
        await kim.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Assertions.Expect(kim.GetByRole(AriaRole.Status)).ToContainTextAsync("It can be used.");
        await Assertions.Expect(kim.GetByRole(AriaRole.Region, new() { Name = "As clients see it" }).GetByText("Which day is it about?")).ToBeVisibleAsync();
        await visit.CheckAsync(kim, "forms-checked");
        await kim.GetByRole(AriaRole.Button, new() { Name = "Use it in the next assignment" }).ClickAsync();
        await Assertions.Expect(kim.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Pain log of our clinic, for Ada");
        await kim.GetByLabel("Ada says yes to it, here in the session").CheckAsync();
        await kim.GetByRole(AriaRole.Button, new() { Name = "Set it" }).ClickAsync();
        await Assertions.Expect(kim.GetByRole(AriaRole.Status)).ToContainTextAsync("the next piece is there");

        var ada = await visit.SignInAsync("ada", (390, 740));
        await ada.GetByRole(AriaRole.Link, new() { Name = "Write it down: Pain log of our clinic" })
            .Or(
                ada.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Pain log of our clinic" }).GetByRole(AriaRole.Link, new() { Name = "Write it down" })
            )
            .First.ClickAsync();
        await ada.GetByLabel("Which day is it about?").FillAsync("2026-03-10");
        await ada.GetByRole(AriaRole.Button, new() { Name = "Save, finish later" }).ClickAsync();
        await Assertions.Expect(ada.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved");
        Assert.All(visit.Complaints, static complaint => Assert.Contains("422", complaint, StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<AssignmentTemplate>> OwnAsync(Clinic clinic)
    {
        List<AssignmentTemplate> found = [];
        foreach (
            var known in (await clinic.Store.ListDocumentsAsync(default)).Where(static one =>
                one.Key.Name.StartsWith("library/template/", StringComparison.Ordinal)))
        {
            found.Add((await clinic.Store.GetDocumentAsync<AssignmentTemplate>(known.Key))!.Value);
        }

        return found;
    }

    [GeneratedRegex("\\b(worksheet|json)/[a-z-]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleCode();
}
