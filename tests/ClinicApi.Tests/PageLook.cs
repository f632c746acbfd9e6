using ClinicApi.Tests.Hosts;
using Microsoft.Playwright;

namespace ClinicApi.Tests;

/// <summary>A look at every page, in a class of its own for each language, since classes run side by side.</summary>
/// <remarks>A page is loaded once. Its widths are those of one window that is resized, and its dark colours those of the same page at night.</remarks>
internal static class PageLook
{
    // A phone, a desk, the smallest screen, and a desk at twice the size of letters: half as wide for the page.
    private static readonly (int Width, int Height)[] Screens = [(1280, 900), (640, 450), (390, 740), (320, 640)];

    /// <summary>Looks at every page.</summary>
    /// <param name="language">In which language.</param>
    /// <param name="withAxe">Whether by the rules of axe too: in the language whose pages all others have the structure and colours of.</param>
    internal static async Task AtEveryPageAsync(string language, bool withAxe)
    {
        await using var visit = await Visit.BeginAsync(language);
        await ReviewStory.KeepAsync(visit.Clinic);
        var (page, signedIn) = ((IPage?)null, string.Empty);
        foreach (var (name, path) in PageTests.Everything)
        {
            if (name != signedIn)
            {
                (page, signedIn) = (await visit.SignInAsync(name, Screens[0], path, pixelRatio: 2), name);
            }
            else
            {
                await page!.GotoAsync(path);
            }

            await LookAsync(visit, page!, (name, path), language, withAxe);
        }

        Assert.All(visit.Complaints, static complaint => Assert.Contains("404", complaint, StringComparison.Ordinal));
    }

    private static async Task LookAsync(Visit visit, IPage page, (string Who, string Path) at, string language, bool withAxe)
    {
        var name = $"{at.Who}-{at.Path.Split('?')[0].Trim('/').Replace('/', '-')}-{language}";
        Assert.Equal(
            (language, 2),
            (await page.EvaluateAsync<string>("document.documentElement.lang"), await page.EvaluateAsync<double>("window.devicePixelRatio")));
        foreach (var (width, height) in Screens)
        {
            await page.SetViewportSizeAsync(width, height);
            Assert.Equal((at.Path, width, 0), (at.Path, width, await page.EvaluateAsync<int>($"Math.max(0, document.documentElement.scrollWidth - {width})")));
            await Visit.PictureAsync(page, $"{name}-{width}");
        }

        if (withAxe)
        {
            await visit.CheckAsync(page, $"{name}-light");
            await Visit.CheckInTheDarkAsync(page);
            await Visit.PictureAsync(page, $"{name}-dark");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        await page.SetViewportSizeAsync(Screens[0].Width, Screens[0].Height);
    }
}
