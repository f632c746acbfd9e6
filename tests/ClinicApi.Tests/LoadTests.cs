using System.Diagnostics;
using System.Globalization;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Samples.ClinicApi.Demo;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Xunit.Abstractions;

namespace ClinicApi.Tests;

/// <summary>200 programs at once on the loopback: no error, nothing lost. How long it took is told beside a bare host and asserted nowhere.</summary>
/// <remarks>More requests for each of them: <c>CLINICAPI_LOAD=50</c>.</remarks>
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Programs = 200;
    private static readonly int Each = int.TryParse(Environment.GetEnvironmentVariable("CLINICAPI_LOAD"), CultureInfo.InvariantCulture, out var each)
        ? each
        : 1;

    [Fact]
    public async Task Two_hundred_programs_at_once_meet_no_error()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        clinic.UseKestrel(0);
        clinic.StartServer();
        using var signedIn = await clinic.AsAsync("ada");
        using var http = Http(clinic.ClientOptions.BaseAddress);
        http.DefaultRequestHeaders.Authorization = signedIn.DefaultRequestHeaders.Authorization;
        var before = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Version;

        await TellAsync("read a piece of homework", (_, _) => http.SendAsync(HttpMethod.Get, $"/api/cycles/{DemoData.AdasRecord}"));
        await TellAsync("list", (_, _) => http.SendAsync(HttpMethod.Get, "/api/cycles"));
        await TellAsync("put a wish forward", async (program, _) =>
        {
            var now = clinic.Time.Now;
            var id = AssignmentId.New(now);
            var wish = HomeworkKit
                .HomeworkCycle.Propose(
                    new()
                    {
                        Id = id,
                        Client = new("c-ada"),
                        Clinician = new("k-kim"),
                        Wish = $"Wish {program}",
                    },
                    Actor.Client("c-ada"),
                    now,
                    clinic.Store.Catalog)
                .OrThrow();
            return await http.SendAsync(HttpMethod.Post, "/api/cycles", clinic.Json.WriteValue(wish.Events[0]));
        });

        Assert.Equal(before, (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Version);
        Assert.Equal(2 + (Programs * Each), await clinic.Store.CountAsync(new() { Client = new ClientRef("c-ada") }));

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var bare = builder.Build();
        bare.MapGet("/", static () => "ok");
        await bare.StartAsync();
        using var toBare = Http(new Uri(bare.Urls.First()));
        await TellAsync("a bare host", (_, _) => toBare.SendAsync(HttpMethod.Get, "/"));
    }

    private static HttpClient Http(Uri address) =>
        new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };

    private async Task TellAsync(string what, Func<int, int, Task<HttpResponseMessage>> ask)
    {
        var took = new double[Programs * Each];
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Programs).Select(async program =>
        {
            for (var i = 0; i < Each; i++)
            {
                var from = Stopwatch.GetTimestamp();
                using var response = await ask(program, i);
                took[(program * Each) + i] = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
                Assert.True(response.IsSuccessStatusCode, $"{what}: {(int)response.StatusCode}");
            }
        }));
        var all = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Array.Sort(took);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {took.Length / all:0} requests/s, p50 {took[took.Length / 2]:0.0} ms, p95 {took[took.Length * 95 / 100]:0.0} ms, p99 {took[took.Length * 99 / 100]:0.0} ms"
            ));
    }
}
