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

    /// <summary>Gets all fields of the page that was opened last, as a browser would send them.</summary>
    internal List<(string Name, string Value)> Fields { get; } = [];

    /// <summary>Gets where the last answer sent the browser.</summary>
    internal string Location { get; private set; } = string.Empty;

    public void Dispose() => _http.Dispose();

    internal static async Task<PageVisitor> SignInAsync(Clinic clinic, string name)
    {
        var visitor = new PageVisitor(
            clinic.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = clinic.ClientOptions.BaseAddress }));
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

        using var response = await _http.SendAsync(
            HttpMethod.Post,
            path,
            string.Join('&', all.Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")),
            type: FormType);
        return await ReadAsync(response);
    }

    /// <summary>Sends the hidden inputs of the page that was opened last, and what is typed; the answer comes as it is.</summary>
    internal Task<HttpResponseMessage> PostRawAsync(string path, params IEnumerable<(string Name, string Value)> typed) =>
        _http.SendAsync(
            HttpMethod.Post,
            path,
            string.Join(
                '&',
                Hidden
                    .Select(static pair => (pair.Key, pair.Value))
                    .Concat(typed)
                    .Select(static pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}")),
            type: FormType);

    /// <summary>Presses a button of the page that was opened last, with what is typed in place of what stood there.</summary>
    internal async Task<(int Status, string Html)> PressAsync(string path, string go, params IEnumerable<(string Name, string Value)> typed)
    {
        var answers = typed.ToArray();
        var all = Fields.Where(field => !Array.Exists(answers, answer => answer.Name == field.Name)).Concat(answers).Append(("go", go));
        using var response = await _http.SendAsync(
            HttpMethod.Post,
            path,
            string.Join('&', all.Select(static pair => $"{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}")),
            type: FormType);
        return await ReadAsync(response);
    }

    private async Task<(int Status, string Html)> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        Location = response.Headers.Location?.OriginalString ?? string.Empty;
        if (response.StatusCode != HttpStatusCode.Found)
        {
            Hidden.Clear();
            Fields.Clear();
            
            // Those of the page's own form, not of the button that signs out.
            var form = html.IndexOf("<form method=\"post\" action=\"/today/", StringComparison.Ordinal);
            foreach (Match input in Input().Matches(form < 0 ? html : html[form..html.IndexOf("</form>", form, StringComparison.Ordinal)]))
            {
                var attributes = Attribute()
                    .Matches(input.Value)
                    .ToDictionary(static match => match.Groups["name"].Value, static match => WebUtility.HtmlDecode(match.Groups["value"].Value));
                if (
                    attributes.TryGetValue("name", out var name)
                    && (attributes.GetValueOrDefault("type") is not ("radio" or "checkbox") || Checked().IsMatch(input.Value)))
                {
                    Fields.Add(
                        (
                            name,
                            input.Groups["text"].Success
                                ? WebUtility.HtmlDecode(input.Groups["text"].Value)
                                : attributes.GetValueOrDefault("value", string.Empty)));
                }
            }

            foreach (Match input in HiddenInput().Matches(html))
            {
                Hidden[input.Groups["name"].Value] = WebUtility.HtmlDecode(input.Groups["value"].Value);
            }
        }

        return ((int)response.StatusCode, WebUtility.HtmlDecode(html));
    }

    [GeneratedRegex("<input [^>]*>|<textarea [^>]*>(?<text>[^<]*)</textarea>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Input();

    [GeneratedRegex("(?<name>[a-z-]+)=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex(" checked(=\"[^\"]*\")?( |>)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Checked();

    [GeneratedRegex(
        "<input type=\"hidden\" name=\"(?<name>[^\"]+)\"( value=\"(?<value>[^\"]*)\")?",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex HiddenInput();
}
