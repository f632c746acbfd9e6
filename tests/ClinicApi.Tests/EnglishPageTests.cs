using ClinicApi.Tests.Hosts;
using Microsoft.Playwright;
using Xunit.Sdk;

namespace ClinicApi.Tests;

public sealed class EnglishPageTests
{
    [BrowserFact]
    public Task Every_page_is_readable_on_every_screen_and_at_twice_the_size_and_nothing_is_wider_than_it() => PageLook.AtEveryPageAsync("en", withAxe: true);

    [BrowserFact]
    public async Task A_picture_without_words_and_a_text_that_is_lost_in_the_dark_are_found()
    {
        await using var visit = await Visit.BeginAsync();
        var page = await visit.SignInAsync("ada", (390, 740));
        await page.EvaluateAsync("document.querySelector('main p').style.color = '#1d2733'");
        await visit.CheckAsync(page, "spoilt");
        await Assert.ThrowsAsync<EmptyException>(() => Visit.CheckInTheDarkAsync(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.EvaluateAsync("document.querySelector('main').append(new Image())");
        await Assert.ThrowsAsync<EmptyException>(() => visit.CheckAsync(page, "spoilt"));
    }
}
