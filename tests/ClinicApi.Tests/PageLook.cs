using ClinicApi.Tests.Hosts;
using Microsoft.Playwright;

namespace ClinicApi.Tests;

/// <summary>A look at every page, in a class of its own for each language, since classes run side by side.</summary>
internal static class PageLook
{
    private static readonly (int Width, int Height)[] Screens = [(390, 740), (1280, 900), (320, 640)];

    internal static async Task AtEveryPageAsync(string language)
    {
        await using var visit = await Visit.BeginAsync(language);
        await ReviewStory.KeepAsync(visit.Clinic);
        foreach (var (screen, scheme) in Screens.SelectMany(static screen => new[] { (screen, ColorScheme.Light), (screen, ColorScheme.Dark) }))
        {
            await EveryPageAsync(visit, screen, scheme, async (page, path) =>
            {
                await visit.CheckAsync(page, $"{path.Split('?')[0].Trim('/').Replace('/', '-')}-{language}-{screen.Width}-{scheme}");
                Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{path} at {screen.Width} in {language}");
            });
        }

        Assert.All(visit.Complaints, static complaint => Assert.Contains("404", complaint, StringComparison.Ordinal));
    }

    internal static async Task AtTwiceTheSizeAsync(string language)
    {
        await using var visit = await Visit.BeginAsync(language);
        await ReviewStory.KeepAsync(visit.Clinic);
        await EveryPageAsync(visit, (1280, 900), ColorScheme.Light, async (page, path) =>
        {
            Assert.Equal(2, await page.EvaluateAsync<double>("window.devicePixelRatio"));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{path} at 200 % in {language}");
        }, zoom: 2);
    }

    private static async Task EveryPageAsync(Visit visit, (int Width, int Height) screen, ColorScheme scheme, Func<IPage, string, Task> look, float zoom = 1)
    {
        var (page, signedIn) = ((IPage?)null, string.Empty);
        foreach (var (name, path) in PageTests.Everything)
        {
            if (name != signedIn)
            {
                await (page?.Context.CloseAsync() ?? Task.CompletedTask);
                (page, signedIn) = (await visit.SignInAsync(name, screen, path, scheme, zoom), name);
            }

            await page!.GotoAsync(path);
            await look(page, path);
        }
    }
}
