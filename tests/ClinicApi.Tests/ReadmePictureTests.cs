using ClinicApi.Tests.Hosts;
using Microsoft.Playwright;

namespace ClinicApi.Tests;

/// <summary>
/// The pictures of the sample's page. CLINICAPI_DOCS=1 dotnet test tests/ClinicApi.Tests --filter FullyQualifiedName~ReadmePictureTests makes them anew.
/// </summary>
public sealed class ReadmePictureTests
{
    private const int Largest = 80 * 1024;

    [BrowserFact]
    public async Task The_readme_shows_two_small_pictures_of_these_pages()
    {
        await using var visit = await Visit.BeginAsync();
        foreach (
            var (file, name, path, screen) in ((string, string, string, (int, int))[])
                [("today", "ada", "/today", (390, 720)), ("review", "kim", "/review/c-ada", (640, 720))])
        {
            var page = await visit.SignInAsync(name, screen, path);
            var picture = await page.ScreenshotAsync(new() { Type = ScreenshotType.Png });
            Assert.InRange(picture.Length, 1000, Largest);
            var kept = Path.Combine(Folder(), file + ".png");
            if (Environment.GetEnvironmentVariable("CLINICAPI_DOCS") == "1")
            {
                Directory.CreateDirectory(Folder());
                await File.WriteAllBytesAsync(kept, picture);
            }

            Assert.InRange(new FileInfo(kept).Length, 1000, Largest);
        }
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HomeworkKit.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "samples", "ClinicApi", "docs");
    }
}
