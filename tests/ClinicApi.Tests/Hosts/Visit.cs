using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ClinicApi.Tests.Hosts;

/// <summary>A browser at a host that listens on the loopback.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // One for all tests: what a visitor keeps is in a context of its own. It ends with the process of the tests.
    private static readonly Lazy<Task<IBrowser>> Chromium = new(LaunchAsync);

    // Of what a colour scheme changes, axe looks at the contrast alone.
    private static readonly object OnlyColours = new { runOnly = (string[])["color-contrast", "link-in-text-block"] };

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly Uri _address;
    private readonly IBrowser _browser;
    private readonly string _language;
    private readonly List<IBrowserContext> _contexts = [];

    private Visit(Clinic clinic, Uri address, IBrowser browser, string language) =>
        (Clinic, _address, _browser, _language) = (clinic, address, browser, language);

    internal Clinic Clinic { get; }

    internal List<string> Complaints { get; } = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.CloseAsync();
        }

        await Clinic.DisposeAsync();
    }

    internal static async Task<Visit> BeginAsync(string language = "en")
    {
        // As `dotnet run` starts it: a browser without TLS.
        var clinic = await Clinic.OnSqliteAsync(("environment", "Development"));
        clinic.UseKestrel(0);
        clinic.StartServer();
        return new Visit(clinic, clinic.ClientOptions.BaseAddress, await Chromium.Value, language);
    }

    internal async Task<IPage> SignInAsync(string name, (int Width, int Height) screen, string path = "/", float pixelRatio = 1)
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = screen.Width, Height = screen.Height },
                DeviceScaleFactor = pixelRatio,
                ColorScheme = ColorScheme.Light,
                Locale = _language,
                BaseURL = _address.ToString(),
            });
        _contexts.Add(context);
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        await page.GotoAsync("/sign-in");
        await page.Locator("#name").FillAsync(name);
        await page.Locator("#password").FillAsync(Clinic.Password);
        await page.Locator("main button").ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Uri(_address, "/sign-in").ToString());
        await LoadedAsync(page);
        if (path != "/")
        {
            await page.GotoAsync(path);
        }

        return page;
    }

    /// <summary>Waits until a page is there whose address ends like this.</summary>
    /// <remarks>
    /// What is asked of the browser is asked again until it holds. Waiting for an event of the page may begin after the event, and then never ends
    /// (microsoft/playwright-dotnet 3364): BannedSymbols.txt keeps such calls out.
    /// </remarks>
    internal static async Task ArriveAsync(IPage page, string end)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(end) + "$"));
        await LoadedAsync(page);
    }

    /// <summary>Goes on to the next step of a form, and says whether there was one.</summary>
    internal static async Task<bool> GoOnAsync(IPage page)
    {
        await LoadedAsync(page);
        var next = page.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true });
        if (await next.CountAsync() == 0)
        {
            return false;
        }

        // Its address is the same: the page that is left is marked, since a click may be over before the browser has left it.
        await page.EvaluateAsync("document.documentElement.dataset.left = ''");
        await next.ClickAsync();
        await LoadedAsync(page);
        return true;
    }

    /// <summary>No finding of axe; and a picture, where somebody asks for one.</summary>
    internal async Task CheckAsync(IPage page, string picture)
    {
        await PictureAsync(page, picture);
        await page.EvaluateAsync(Axe);
        Assert.Empty(await FindingsAsync(page, new { }));
    }

    /// <summary>No finding of axe in the dark either, on a page that it has found nothing on in the light.</summary>
    internal static async Task CheckInTheDarkAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await FindingsAsync(page, OnlyColours));
    }

    /// <summary>Takes a picture of the whole page, where somebody asks for one.</summary>
    internal static async Task PictureAsync(IPage page, string picture)
    {
        if (Environment.GetEnvironmentVariable("CLINICAPI_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, picture + ".png"), FullPage = true });
        }
    }

    // The foot is the last of every page.
    private static Task LoadedAsync(IPage page) => Assertions.Expect(page.Locator("html:not([data-left]) > body > footer")).ToBeVisibleAsync();

    // In the page itself, since no page has frames: the package's own way opens another page for each result.
    private static Task<string[]> FindingsAsync(IPage page, object options) => page.EvaluateAsync<string[]>(
        "options => axe.run(document, { resultTypes: ['violations'], ...options }).then(found => found.violations.map(one => `${one.id}: ${one.help} ${one.nodes.map(node => node.html).join(' ')}`))",
        options);

    private static async Task<IBrowser> LaunchAsync()
    {
        // As long as for everything else: the machine has other tests to run.
        Assertions.SetDefaultExpectTimeout(30_000);
        return await (await Playwright.CreateAsync()).Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = BrowserFactAttribute.Chromium,
                Headless = true,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            });
    }
}
