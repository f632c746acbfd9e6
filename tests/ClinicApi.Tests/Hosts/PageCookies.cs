using System.Text.RegularExpressions;

namespace ClinicApi.Tests.Hosts;

/// <summary>Signs in as a browser does: the form with its token, then the cookie.</summary>
internal static partial class PageCookies
{
    internal static async Task<string> SignInAsync(Clinic clinic, string name)
    {
        using var http = await clinic.AsAsync(null);
        using var page = await http.SendAsync(HttpMethod.Get, "/sign-in");
        var token = Token().Match(await page.Content.ReadAsStringAsync());
        http.DefaultRequestHeaders.Add("Cookie", CookieOf(page));
        using var answer = await http.SendAsync(
            HttpMethod.Post,
            "/sign-in",
            $"name={name}&password={Uri.EscapeDataString(Clinic.Password)}&{token.Groups["name"].Value}={Uri.EscapeDataString(token.Groups["value"].Value)}",
            type: "application/x-www-form-urlencoded");
        Assert.Equal(302, (int)answer.StatusCode);
        return CookieOf(answer);
    }

    /// <summary>Signs out by the button of a page, with the cookie of a session.</summary>
    internal static async Task SignOutAsync(Clinic clinic, string cookie)
    {
        using var http = await clinic.AsAsync(null);
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        using var page = await http.SendAsync(HttpMethod.Get, "/today");
        Assert.Equal(200, (int)page.StatusCode);
        var token = Token().Match(await page.Content.ReadAsStringAsync());
        http.DefaultRequestHeaders.Add("Cookie", CookieOf(page));
        using var answer = await http.SendAsync(
            HttpMethod.Post,
            "/sign-out",
            $"{token.Groups["name"].Value}={Uri.EscapeDataString(token.Groups["value"].Value)}",
            type: "application/x-www-form-urlencoded");
        Assert.Equal(302, (int)answer.StatusCode);
    }

    private static string CookieOf(HttpResponseMessage response) =>
        response.Headers.GetValues("Set-Cookie").First(static cookie => !cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal)).Split(';')[0];

    [GeneratedRegex("name=\"(?<name>__RequestVerificationToken)\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
