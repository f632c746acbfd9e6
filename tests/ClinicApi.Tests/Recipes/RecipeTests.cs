using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ClinicApi.Tests.Recipes;

/// <summary>What the page of recipes shows is what runs here.</summary>
public sealed class RecipeTests
{
    [Fact]
    public void The_page_shows_the_recipes_as_they_run()
    {
        var page = File.ReadAllText(Sources("samples", "ClinicApi", "RECIPES.md")).ReplaceLineEndings("\n");
        string[] names = ["sign-in", "push", "attachments", "backup", "keys", "migration"];
        var code = string.Concat(
                Directory
                    .GetFiles(Sources("tests", "ClinicApi.Tests", "Recipes"), "*.cs")
                    .Where(static file => !file.EndsWith("Tests.cs", StringComparison.Ordinal))
                    .Select(File.ReadAllText))
            .ReplaceLineEndings("\n");
        foreach (var name in names)
        {
            var lines = Between(code, $"// <recipe {name}>\n", "// </recipe>").TrimEnd(' ').Split('\n');
            var indentation = lines.Where(static line => line.Length > 0).Min(static line => line.Length - line.TrimStart().Length);
            var shown = string.Join('\n', lines.Select(line => line.Length > indentation ? line[indentation..] : string.Empty)).Trim('\n');
            Assert.True(page.Contains($"```csharp\n{shown}\n```", StringComparison.Ordinal), $"{name} should be:\n{shown}");
        }
    }

    [Fact]
    public async Task Signing_in_goes_to_the_provider_by_code_with_proof_and_asks_for_nothing_but_who_it_is()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["SignIn:Authority"] = "https://login.clinic.example",
                    ["SignIn:ClientId"] = "clinic",
                    ["SignIn:ClientSecret"] = "s",
                })
            .Build();
        var services = new ServiceCollection().AddLogging();
        OpenIdConnectRecipe.AddProvider(services, settings, static _ => null);
        services.Configure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, static options =>
            options.Configuration = new OpenIdConnectConfiguration { AuthorizationEndpoint = "https://login.clinic.example/authorize" });
        await using var provider = services.BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = provider };
        context.Request.Scheme = "https";
        context.Request.Host = new HostString("homework.clinic.example");
        await context.ChallengeAsync();
        var to = context.Response.Headers.Location.ToString();
        Assert.StartsWith("https://login.clinic.example/authorize?", to, StringComparison.Ordinal);
        Assert.Contains("response_type=code", to, StringComparison.Ordinal);
        Assert.Contains("code_challenge=", to, StringComparison.Ordinal);
        Assert.Contains("scope=openid&", to + "&", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_push_service_is_asked_again_with_the_same_key_and_a_refusal_is_told()
    {
        var service = new PushService(HttpStatusCode.ServiceUnavailable, null, HttpStatusCode.OK);
        var reminder = new DueReminder(
            new("c-ada"),
            new Reminder
            {
                Id = default,
                At = SettableTime.Start,
                Expires = SettableTime.Start,
                Text = "You have something planned.",
            });
        using var http = new HttpClient(service) { BaseAddress = new Uri("https://push.example/") };
        await new PushSender(http, static _ => "device-1", new ImmediateTime()).SendAsync(reminder, default);
        Assert.Equal([reminder.Reminder.Id.ToString(), reminder.Reminder.Id.ToString(), reminder.Reminder.Id.ToString()], service.Keys);
        Assert.All(service.Bodies, static body => Assert.Equal("{\"device\":\"device-1\",\"text\":\"You have something planned.\"}", body));

        using var busy = new HttpClient(new PushService(HttpStatusCode.BadGateway)) { BaseAddress = new Uri("https://push.example/") };
        await Assert.ThrowsAsync<HttpRequestException>(() => new PushSender(busy, static _ => "device-1", new ImmediateTime()).SendAsync(reminder, default));
        using var wrong = new HttpClient(new PushService(HttpStatusCode.BadRequest)) { BaseAddress = new Uri("https://push.example/") };
        await Assert.ThrowsAsync<HttpRequestException>(() => new PushSender(wrong, static _ => "device-1", new ImmediateTime()).SendAsync(reminder, default));
    }

    [Fact]
    public async Task A_file_is_opened_for_those_who_see_it_and_for_nobody_else()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var folder = Directory.CreateDirectory(Path.Combine(clinic.Folder, "files")).FullName;
        var files = new AttachmentFolder(folder, clinic.Store);
        Assert.Null(await files.KeepAsync([1], "text/html", default));
        var kept = (await files.KeepAsync([1, 2, 3], "image/png", default))!;
        await files.KeepAsync([1, 2, 3], "image/png", default);
        Assert.Single(Directory.GetFiles(folder));

        var ada = Actor.Client("c-ada");
        var cycle = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attach(kept, ada, clinic.Time.Now).OrThrow();
        await clinic.Store.AppendAsync(cycle);
        foreach (
            var (viewer, sees) in ((Actor, bool)[])
                [(ada, true), (Actor.Clinician("k-kim"), true), (Actor.Supporter("s-sam"), false), (Actor.Client("c-ben"), false)])
        {
            var opened = await files.OpenAsync(DemoData.AdasRecord, kept.Key, viewer, default);
            Assert.Equal(sees, opened is not null);
            opened?.Content.Dispose();
        }

        Assert.Null(await files.OpenAsync(DemoData.AdasRecord, "../clinic.db", ada, default));
    }

    [Fact]
    public async Task A_backup_is_checked_restored_and_moved_to_another_store()
    {
        var folder = Directory.CreateTempSubdirectory("recipes-");
        try
        {
            var (file, backup) = (Path.Combine(folder.FullName, "clinic.db"), Path.Combine(folder.FullName, "backup.db"));
            var known = AnyHomework.Wish();
            await using (var store = await SqliteHomeworkStore.OpenAsync(file, HomeworkCatalog.BuiltIn))
            {
                await store.AppendAsync(known);
                await OperationRecipes.BackUpAsync(store, backup);
                await store.EraseClientAsync(known.Client);
            }

            OperationRecipes.Restore(backup, file);
            await using var again = await SqliteHomeworkStore.OpenAsync(file, HomeworkCatalog.BuiltIn);
            Assert.Equal(known, await again.LoadAsync(known.Id));
            await using var other = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
            Assert.Equal(1, await OperationRecipes.MoveAsync(again, other));
            Assert.Equal(1, await OperationRecipes.MoveAsync(again, other));
            Assert.Equal(known, await other.LoadAsync(known.Id));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Keys_lie_encrypted_and_open_with_the_certificate()
    {
        var folder = Directory.CreateTempSubdirectory("recipes-");
        try
        {
            using var key = RSA.Create(2048);
            using var certificate = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(
                DateTimeOffset.UnixEpoch,
                DateTimeOffset.UnixEpoch.AddYears(200));
            var services = new ServiceCollection().AddLogging();
            OperationRecipes.AddKeyRing(services, folder.FullName, certificate);
            using var provider = services.BuildServiceProvider();
            var protector = provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
            Assert.Equal("a", protector.Unprotect(protector.Protect("a")));
            var stored = File.ReadAllText(Assert.Single(folder.GetFiles()).FullName);
            Assert.Contains("EncryptedData", stored, StringComparison.Ordinal);
            Assert.DoesNotContain("<masterKey", stored, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_image_is_made_of_what_is_there_and_runs_as_nobody_in_particular()
    {
        var lines = File.ReadAllLines(Sources("samples", "ClinicApi", "Dockerfile"));
        Assert.Contains(lines, static line => line.StartsWith("USER ", StringComparison.Ordinal));
        Assert.Contains(lines, static line =>
            line.Contains("samples/ClinicApi", StringComparison.Ordinal) && line.Contains("publish", StringComparison.Ordinal));
        Assert.All(
            lines.Where(static line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal)),
            static line => Assert.All(line.Split(' ')[1..^1], static path => Assert.True(Path.Exists(Sources(path.Split('/'))), path)));
    }

    private static string Between(string text, string from, string to) =>
        text[(text.IndexOf(from, StringComparison.Ordinal) + from.Length)..] is var rest ? rest[..rest.IndexOf(to, StringComparison.Ordinal)] : string.Empty;

    private static string Sources(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HomeworkKit.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine([folder.FullName, .. path]);
    }

    // Answers in turn, the last answer ever after; null cuts the connection.
    private sealed class PushService(params HttpStatusCode?[] answers) : HttpMessageHandler
    {
        internal List<string> Keys { get; } = [];

        internal List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Keys.Add(request.Headers.GetValues("Idempotency-Key").Single());
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(answers[Math.Min(Keys.Count, answers.Length) - 1] ?? throw new HttpRequestException("cut"));
        }
    }

    // Waits are over at once.
    private sealed class ImmediateTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
