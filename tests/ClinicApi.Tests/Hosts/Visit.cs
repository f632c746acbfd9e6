using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClinicApi.Tests.Hosts;

/// <summary>A browser at a host that listens on the loopback.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly Uri _address;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly string _language;

    private Visit(Clinic clinic, Uri address, IPlaywright playwright, IBrowser browser, string language) =>
        (Clinic, _address, _playwright, _browser, _language) = (clinic, address, playwright, browser, language);

    internal Clinic Clinic { get; }

    internal List<string> Complaints { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
        await Clinic.DisposeAsync();
    }

    internal static async Task<Visit> BeginAsync(string language = "en")
    {
        // As `dotnet run` starts it: a browser without TLS.
        var clinic = await Clinic.OnSqliteAsync(("environment", "Development"));
        clinic.UseKestrel(0);
        clinic.StartServer();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserFactAttribute.Chromium,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new Visit(clinic, clinic.ClientOptions.BaseAddress, playwright, browser, language);
    }

    internal async Task<IPage> SignInAsync(string name, (int Width, int Height) screen, string path = "/", ColorScheme scheme = ColorScheme.Light, float zoom = 1)
    {
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = (int)(screen.Width / zoom), Height = (int)(screen.Height / zoom) }, DeviceScaleFactor = zoom, ColorScheme = scheme, Locale = _language, BaseURL = _address.ToString() });
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
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Uri(_address, "/sign-in").ToString(), new() { Timeout = 30_000 });
        if (path != "/")
        {
            await page.GotoAsync(path);
        }

        return page;
    }

    /// <summary>No finding of axe; and a picture, where somebody asks for one.</summary>
    internal async Task CheckAsync(IPage page, string picture)
    {
        if (Environment.GetEnvironmentVariable("CLINICAPI_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, picture + ".png"), FullPage = true });
        }

        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(static violation => $"{violation.Id}: {violation.Help} {string.Join(' ', violation.Nodes.Select(static node => node.Html))}"));
    }
}
