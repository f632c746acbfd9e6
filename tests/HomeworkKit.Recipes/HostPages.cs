using System.Net;
using System.Security.Claims;
using System.Text;
using Acme.Breathing;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.German;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace HomeworkKit.Recipes;

/// <summary>The code of the page on hosting: a host that starts, takes a task, and speaks a person's language.</summary>
public sealed class HostPages
{
    [Theory]
    [InlineData("""{"kind":"acme/breathing","pattern":"long-out","breathsPerMinute":6,"round":5}""", HttpStatusCode.OK, "")]
    [InlineData("""{"kind":"acme/breathing","pattern":"long-out","breathsPerMinute":600,"round":5}""", HttpStatusCode.UnprocessableEntity, "breathsPerMinute")]
    [InlineData("""{"kind":"no-such-kind"}""", HttpStatusCode.BadRequest, "json/unknown-kind")]
    public async Task A_host_takes_a_task_or_says_what_is_wrong_with_it(string task, HttpStatusCode status, string said)
    {
        var folder = Directory.CreateTempSubdirectory("homework-pages-");
        var (args, zones) = (Array.Empty<string>(), new Dictionary<ClientRef, string> { [new("c-42")] = "Europe/London" });
        var path = Path.Combine(folder.FullName, "homework.db");

        // <readme host>
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHomeworkKit(kit =>
        {
            kit.Catalog = HomeworkCatalog.BuiltIn.With(BreathingKind.Instance); // a kind of your own
            kit.ZoneOf = client => DateTimeZoneProviders.Tzdb[zones[client]];
            kit.UseStore((catalog, token) => SqliteHomeworkStore.OpenAsync(path, catalog, cancellationToken: token));
        });
        builder.Services.AddHomeworkReminders<PushSender>(); // your IReminderSender
        builder.Services.AddHomeworkUpkeep(); // pauses that end, plans whose time is over
        builder.Services.AddHealthChecks().AddHomeworkStore();
        // </readme>
        builder.WebHost.UseTestServer();

        // <readme host>
        var app = builder.Build();
        app.UseExceptionHandler(); // problem details for everything that the library throws
        app.MapHealthChecks("/health");
        app.MapPost("/tasks/check", (HomeworkBody<HomeworkTask> body, HomeworkCatalog catalog) =>
            catalog.Validate(body.Value) is { CanBeSaved: false } report ? Results.Problem(HomeworkProblems.Of(report)) : Results.Ok());
        // </readme>

        await app.StartAsync();
        using var client = app.GetTestClient();
        using var body = new StringContent(task, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/tasks/check", UriKind.Relative), body);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(null, "en", "agreed")]
    [InlineData(null, "de-AT, en;q=0.5", "vereinbart")]
    [InlineData("en", "de-AT, en;q=0.5", "agreed")]
    public async Task A_request_is_answered_in_the_language_of_the_person_or_the_browser(string? setting, string browser, string state)
    {
        var (settings, cycle) = (new PersonalSettings(setting), Clinic.Agreed());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddLocalization();

        // <readme words>
        builder.Services.AddHomeworkWords(words =>
        {
            words.Languages.Add(GermanWords.Informal); // English is there, for everybody else
            words.LanguageOf = context => settings.LanguageOf(context.User); // a person's setting goes before Accept-Language
            words.OwnTexts = services => services.GetRequiredService<IStringLocalizer<ClinicTexts>>(); // .resx texts under our keys go over ours
        });
        // </readme>
        await using var app = builder.Build();

        // <readme words>
        app.MapGet("/state", (HomeworkWords words) => words.Of(cycle.State)); // scoped: the words of this request
        // </readme>

        await app.StartAsync();
        using var client = app.GetTestClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(browser);
        Assert.Equal(state, await client.GetStringAsync(new Uri("/state", UriKind.Relative)));
    }

    private sealed class PersonalSettings(string? language)
    {
        internal string? LanguageOf(ClaimsPrincipal person) => person.Identity is null ? null : language;
    }

    private sealed class ClinicTexts;

    private sealed class PushSender : IReminderSender
    {
        public Task SendAsync(DueReminder reminder, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
