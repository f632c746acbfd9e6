using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClinicApi.Tests.Hosts;

/// <summary>A browser without its drawing: keeps cookies, reads forms and sends them.</summary>
internal sealed partial class PageVisitor : IDisposable
{
    private const string FormType = "application/x-www-form-urlencoded";
    private readonly HttpClient _http;

    private PageVisitor(HttpClient http) => _http = http;

    /// <summary>Gets the hidden inputs of the page that was opened last.</summary>
    internal Dictionary<string, string> Hidden { get; } = new(StringComparer.Ordinal);

    public void Dispose() => _http.Dispose();

    internal static async Task<PageVisitor> SignInAsync(Clinic clinic, string name)
    {
        var visitor = new PageVisitor(clinic.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = clinic.ClientOptions.BaseAddress }));
        await visitor.OpenAsync("/sign-in");
        Assert.Equal(302, (await visitor.SendAsync("/sign-in", ("name", name), ("password", Clinic.Password))).Status);
        return visitor;
    }

    internal async Task<(int Status, string Html)> OpenAsync(string path)
    {
        using var response = await _http.SendAsync(HttpMethod.Get, path);
        return await ReadAsync(response);
    }

    internal Task<HttpResponseMessage> GetAsync(string path) => _http.SendAsync(HttpMethod.Get, path);

    /// <summary>Sends the hidden inputs of the page that was opened last, and what is typed.</summary>
    internal async Task<(int Status, string Html)> SendAsync(string path, params IEnumerable<(string Name, string Value)> typed)
    {
        var all = new Dictionary<string, string>(Hidden, StringComparer.Ordinal);
        foreach (var (name, value) in typed)
        {
            all[name] = value;
        }

        using var response = await _http.SendAsync(HttpMethod.Post, path, string.Join('&', all.Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")), type: FormType);
        return await ReadAsync(response);
    }

    private async Task<(int Status, string Html)> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        if (response.StatusCode != HttpStatusCode.Found)
        {
            Hidden.Clear();
            foreach (Match input in HiddenInput().Matches(html))
            {
                Hidden[input.Groups["name"].Value] = WebUtility.HtmlDecode(input.Groups["value"].Value);
            }
        }

        return ((int)response.StatusCode, WebUtility.HtmlDecode(html));
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\"( value=\"(?<value>[^\"]*)\")?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenInput();
}
