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
    public async Task A_client_with_a_phone_a_clinician_at_a_desk_and_a_supporter_play_a_week() => await WalkAsync(Phone, Desk);

    [BrowserFact]
    public async Task A_client_at_a_desk_and_a_clinician_with_a_phone_play_a_week() => await WalkAsync(Desk, Phone);

    private static async Task WalkAsync((int Width, int Height) clientsScreen, (int Width, int Height) cliniciansScreen)
    {
        await using var visit = await Visit.BeginAsync();

        // Monday: Kim sets something new, and Ada says yes on her own page.
        var kim = await visit.SignInAsync("kim", cliniciansScreen, "/review/c-ada");
        await LinkAsync(kim, "Set the next piece");
        await kim.GetByLabel("Find in the library").FillAsync("mindful");
        await ButtonAsync(kim, "Find");
        await LinkAsync(kim, "Ten minutes of mindful breathing");
        await kim.GetByLabel("Linked to a habit or a moment (optional)").FillAsync("after brushing my teeth");
        await kim.GetByLabel("On a hard day: the smallest version (optional)").FillAsync("three breaths");
        await ButtonAsync(kim, "Set it");
        await ToldAsync(kim, "Saved: the next piece is there.");
        await Assertions.Expect(kim.GetByText("A plan waits for Ada's yes.")).ToBeVisibleAsync();

        var ada = await visit.SignInAsync("ada", clientsScreen);
        await Assertions.Expect(ada.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Ada");
        await LinkAsync(ada, "Read it and decide");
        await Assertions.Expect(ada.GetByText("three breaths")).ToBeVisibleAsync();
        await ButtonAsync(ada, "Yes, I'll try it");
        await ToldAsync(ada, "Saved: it is your plan now.");

        // Tuesday: Ada writes it down, asks something, and shows it to Sam.
        visit.Clinic.Time.Advance(Duration.FromHours(34));
        ada = await visit.SignInAsync("ada", clientsScreen);
        var piece = ada.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Ten minutes of mindful breathing" }).First;
        await piece.GetByText("How did it go?").ClickAsync();
        await piece.GetByLabel("Partly").CheckAsync();
        await piece.GetByLabel("What did you notice? (optional)").FillAsync("My shoulders came down.");
        await piece.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await ToldAsync(ada, "Thank you for writing it down.");
        await LinkAsync(ada, "Ten minutes of mindful breathing");
        await ada.GetByLabel("Your question").FillAsync("Is it all right to lie down?");
        await ButtonAsync(ada, "Ask Kim");
        await ToldAsync(ada, "Your question is saved.");
        await ButtonAsync(ada, "Show it to Sam");
        await ToldAsync(ada, "It is shown now.");
        await ButtonAsync(ada, "Ready for my session");
        await ToldAsync(ada, "Saved for your session.");

        // Sam reads what is shown, and writes in their own name.
        var sam = await visit.SignInAsync("sam", clientsScreen);
        await Assertions.Expect(sam.GetByText("My shoulders came down.")).ToBeVisibleAsync();
        await sam.GetByText("Write down how it went").ClickAsync();
        await sam.GetByLabel("Done", new() { Exact = true }).CheckAsync();
        await sam.GetByLabel("What did you notice? (optional)").FillAsync("We breathed together.");
        await ButtonAsync(sam, "Save");
        await ToldAsync(sam, "Thank you for writing it down.");

        // A week later: Kim sees what waits, answers, and the two decide.
        visit.Clinic.Time.Advance(Duration.FromDays(6));
        kim = await visit.SignInAsync("kim", cliniciansScreen);
        await Assertions.Expect(kim.GetByRole(AriaRole.Region, new() { Name = "Asked for help" }).GetByRole(AriaRole.Link, new() { Name = "Ada" })).ToBeVisibleAsync();
        Assert.DoesNotContain("c-ada", await kim.InnerTextAsync("body"), StringComparison.Ordinal);
        await LinkAsync(kim, "Ada");
        var card = kim.GetByRole(AriaRole.Region, new() { Name = "Ten minutes of mindful breathing" });
        await Assertions.Expect(card.GetByText("written down by Sam")).ToBeVisibleAsync();
        await card.GetByLabel("Your answer").FillAsync("Lying down is fine.");
        await card.GetByRole(AriaRole.Button, new() { Name = "Answer" }).ClickAsync();
        await ToldAsync(kim, "Your answer is saved.");
        await card.GetByText("Decide together what comes next").ClickAsync();
        await card.GetByLabel("What did you learn? In the client's words (optional)").FillAsync("My body calms down by itself.");
        await card.GetByLabel("A larger step").CheckAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Save what you decided" }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToContainTextAsync("Say what changes. Everything you typed is still here.");
        await Assertions.Expect(card.GetByLabel("What did you learn? In the client's words (optional)")).ToHaveValueAsync("My body calms down by itself.");
        await card.GetByLabel("If it changes: what will be different?").FillAsync("Fifteen minutes.");
        await card.GetByLabel("The client says yes to it, here in the session").CheckAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Save what you decided" }).ClickAsync();
        await ToldAsync(kim, "Saved: you looked at it together.");
        await LinkAsync(kim, "Programme");
        await ButtonAsync(kim, "Begin First steps out of worry");
        await Assertions.Expect(kim.GetByText("suggested; waits for Ada's yes")).ToBeVisibleAsync();
        await LinkAsync(kim, "Back to the session with Ada");
        await ButtonAsync(kim, "Record the session");
        await ToldAsync(kim, "The session is recorded.");

        // Ada finds all of it.
        ada = await visit.SignInAsync("ada", clientsScreen);
        await Assertions.Expect(ada.GetByRole(AriaRole.Heading, new() { Name = "How fear works" })).ToBeVisibleAsync();
        await ada.GotoAsync("/today/written");
        await Assertions.Expect(ada.GetByText("written down by Sam")).ToBeVisibleAsync();
        var id = (await visit.Clinic.Store.LoadAsync(new HomeworkKit.Storage.HomeworkQuery { Client = new("c-ada") })).Cycles.Single(static cycle => cycle.Assignment.Title == "Ten minutes of mindful breathing").Id;
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
