using System.Globalization;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using Microsoft.Playwright;

namespace ClinicApi.Tests;

/// <summary>One invented week, played by three people with a browser and through pages only.</summary>
public sealed class WeekWalkTests
{
    private static readonly (int Width, int Height) Phone = (390, 740);
    private static readonly (int Width, int Height) Desk = (1280, 900);

    [BrowserFact]
    public async Task A_client_with_a_phone_a_clinician_at_a_desk_and_a_supporter_play_a_week() => await WalkAsync(Phone, Desk, "en");

    [BrowserFact]
    public async Task A_client_at_a_desk_and_a_clinician_with_a_phone_play_a_week_in_german() => await WalkAsync(Desk, Phone, "de");

    private static async Task WalkAsync((int Width, int Height) clientsScreen, (int Width, int Height) cliniciansScreen, string language)
    {
        await using var visit = await Visit.BeginAsync(language);
        string Say(string english, params object[] filled) =>
            string.Format(CultureInfo.InvariantCulture, language == "de" ? LanguageTests.German[english] : english, filled);

        // Monday: Kim sets something new, and Ada says yes on her own page.
        var kim = await visit.SignInAsync("kim", cliniciansScreen, "/review/c-ada");
        await LinkAsync(kim, Say("Set the next piece"));
        await kim.GetByLabel(Say("Find in the library")).FillAsync("mindful");
        await ButtonAsync(kim, Say("Find"));
        await LinkAsync(kim, "Ten minutes of mindful breathing");
        await kim.GetByLabel(Say("Linked to a habit or a moment (optional)")).FillAsync("after brushing my teeth");
        await kim.GetByLabel(Say("On a hard day: the smallest version (optional)")).FillAsync("three breaths");
        await ButtonAsync(kim, Say("Set it"));
        await ToldAsync(kim, Say("Saved: the next piece is there."));
        await Assertions.Expect(kim.GetByText(Say("A plan waits for {0}'s yes.", "Ada"))).ToBeVisibleAsync();

        var ada = await visit.SignInAsync("ada", clientsScreen);
        await Assertions.Expect(ada.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Ada");
        await LinkAsync(ada, Say("Read it and decide"));
        await Assertions.Expect(ada.GetByText("three breaths")).ToBeVisibleAsync();
        await ButtonAsync(ada, Say("Yes, I'll try it"));
        await ToldAsync(ada, Say("Saved: it is your plan now. You can change your mind at any time."));

        // Tuesday: Ada writes it down, asks something, and shows it to Sam.
        visit.Clinic.Time.Advance(Duration.FromHours(34));
        ada = await visit.SignInAsync("ada", clientsScreen);
        var piece = ada.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Ten minutes of mindful breathing" }).First;
        await piece.GetByText(Say("How did it go?")).ClickAsync();
        await piece.GetByLabel(Say("Partly")).CheckAsync();
        await piece.GetByLabel(Say("What did you notice? (optional)")).FillAsync("My shoulders came down.");
        await piece.GetByRole(AriaRole.Button, new() { Name = Say("Save") }).ClickAsync();
        await ToldAsync(ada, Say("Saved. Thank you for writing it down."));
        await LinkAsync(ada, "Ten minutes of mindful breathing");
        await ada.GetByLabel(Say("Your question")).FillAsync("Is it all right to lie down?");
        await ButtonAsync(ada, Say("Ask {0}", "Kim"));
        await ToldAsync(ada, Say("Your question is saved. You will find the answer here, perhaps not before your next session."));
        await ButtonAsync(ada, Say("Show it to {0}", "Sam"));
        await ToldAsync(ada, Say("It is shown now. You can take that back at any time."));
        await ButtonAsync(ada, Say("Ready for my session"));
        await ToldAsync(ada, Say("Saved for your session."));

        // Sam reads what is shown, and writes in their own name.
        var sam = await visit.SignInAsync("sam", clientsScreen);
        await Assertions.Expect(sam.GetByText("My shoulders came down.")).ToBeVisibleAsync();
        await sam.GetByText(Say("Write down how it went")).ClickAsync();
        await sam.GetByLabel(Say("Done"), new() { Exact = true }).CheckAsync();
        await sam.GetByLabel(Say("What did you notice? (optional)")).FillAsync("We breathed together.");
        await ButtonAsync(sam, Say("Save"));
        await ToldAsync(sam, Say("Saved. Thank you for writing it down."));

        // A week later: Kim sees what waits, answers, and the two decide.
        visit.Clinic.Time.Advance(Duration.FromDays(6));
        kim = await visit.SignInAsync("kim", cliniciansScreen);
        await Assertions
            .Expect(kim.GetByRole(AriaRole.Region, new() { Name = Say("Asked for help") }).GetByRole(AriaRole.Link, new() { Name = "Ada" }))
            .ToBeVisibleAsync();
        Assert.DoesNotContain("c-ada", await kim.InnerTextAsync("body"), StringComparison.Ordinal);
        await LinkAsync(kim, "Ada");
        var card = kim.GetByRole(AriaRole.Region, new() { Name = "Ten minutes of mindful breathing" });
        await Assertions.Expect(card.GetByText(Say(", written down by {0}", "Sam"))).ToBeVisibleAsync();
        await card.GetByLabel(Say("Your answer")).FillAsync("Lying down is fine.");
        await card.GetByRole(AriaRole.Button, new() { Name = Say("Answer") }).ClickAsync();
        await ToldAsync(kim, Say("Your answer is saved. The client finds it on their page."));
        await card.GetByText(Say("Decide together what comes next")).ClickAsync();
        await card.GetByLabel(Say("What did you learn? In the client's words (optional)")).FillAsync("My body calms down by itself.");
        await card.GetByLabel(Say("A larger step")).CheckAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = Say("Save what you decided") }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToContainTextAsync(Say("Say what changes."));
        await Assertions.Expect(card.GetByLabel(Say("What did you learn? In the client's words (optional)"))).ToHaveValueAsync("My body calms down by itself.");
        await card.GetByLabel(Say("If it changes: what will be different?")).FillAsync("Fifteen minutes.");
        await card.GetByLabel(Say("The client says yes to it, here in the session")).CheckAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = Say("Save what you decided") }).ClickAsync();
        await ToldAsync(kim, Say("Saved: you looked at it together."));
        await LinkAsync(kim, Say("Programme"));
        await ButtonAsync(kim, Say("Begin {0}", "First steps out of worry"));
        await Assertions.Expect(kim.GetByText(Say("suggested; waits for {0}'s yes", "Ada"))).ToBeVisibleAsync();
        await LinkAsync(kim, Say("Back to the session with {0}", "Ada"));
        await ButtonAsync(kim, Say("Record the session"));
        await ToldAsync(kim, Say("The session is recorded. What arrives from now on is for the next one."));

        // Ada finds all of it.
        ada = await visit.SignInAsync("ada", clientsScreen);
        await Assertions.Expect(ada.GetByRole(AriaRole.Heading, new() { Name = "How fear works" })).ToBeVisibleAsync();
        await ada.GotoAsync("/today/written");
        await Assertions.Expect(ada.GetByText(Say(", written down by {0}", "Sam"))).ToBeVisibleAsync();
        var id = (await visit.Clinic.Store.LoadAsync(new HomeworkKit.Storage.HomeworkQuery { Client = new("c-ada") }))
            .Cycles.Single(static cycle => cycle.Assignment.Title == "Ten minutes of mindful breathing")
            .Id;
        await ada.GotoAsync($"/today/{id}");
        await Assertions.Expect(ada.GetByText("Lying down is fine.")).ToBeVisibleAsync();
        await Assertions.Expect(ada.GetByText("My body calms down by itself.")).ToBeVisibleAsync();
        await Assertions.Expect(ada.GetByText("Fifteen minutes.")).ToBeVisibleAsync();
        await visit.CheckAsync(ada, $"piece-after-{clientsScreen.Width}");
        Assert.All(visit.Complaints, static complaint => Assert.Contains("422", complaint, StringComparison.Ordinal));
    }

    private static Task LinkAsync(IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();

    private static Task ButtonAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    private static Task ToldAsync(IPage page, string text) => Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(text);
}
