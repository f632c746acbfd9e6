using System.Diagnostics;
using System.Globalization;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using Microsoft.AspNetCore.Hosting;
using Xunit.Abstractions;

namespace ClinicApi.Tests;

/// <summary>
/// 200 programs that read and write for a while: no error, every acknowledged event there, and memory that does not grow with the number of requests.
/// </summary>
/// <remarks>A second where nothing is said; <c>CLINICAPI_LOAD_MINUTES=60</c> goes on for an hour, and tells of ten parts of it.</remarks>
public sealed class LongLoadTests(ITestOutputHelper output)
{
    private const int Programs = 200;

    // What is alive in this process beside the history: the programs themselves, connections, and what the collector has not seen yet.
    private const double AllowedMegabytes = 32;

    private static readonly (TimeSpan Length, int Parts) Load = double.TryParse(
        Environment.GetEnvironmentVariable("CLINICAPI_LOAD_MINUTES"),
        CultureInfo.InvariantCulture,
        out var minutes)
        ? (TimeSpan.FromMinutes(minutes), 10)
        : (TimeSpan.FromSeconds(1), 2);

    [Fact]
    public async Task Under_load_nothing_fails_nothing_is_lost_and_memory_stays_where_it_was()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        clinic.Log.Keeps = false;
        clinic.UseKestrel(0);
        clinic.StartServer();
        using var signedIn = await clinic.AsAsync("ada");
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            BaseAddress = clinic.ClientOptions.BaseAddress,
            Timeout = TimeSpan.FromMinutes(2),
        };
        http.DefaultRequestHeaders.Authorization = signedIn.DefaultRequestHeaders.Authorization;

        var wishes = await Task.WhenAll(Enumerable.Range(0, Programs).Select(program => WishAsync(clinic, http, program)));
        var asked = new int[Programs];
        var requests = 0;
        List<double> alive = [];
        for (var part = 0; part < Load.Parts; part++)
        {
            var started = Stopwatch.GetTimestamp();
            var before = requests;
            await Task.WhenAll(Enumerable.Range(0, Programs).Select(async program =>
            {
                var round = program;
                do
                {
                    Interlocked.Add(ref requests, await RoundAsync(clinic, http, wishes[program], round));
                    asked[program] += round++ % Programs == 0 ? 1 : 0;
                }
                while (Stopwatch.GetElapsedTime(started) < Load.Length / Load.Parts);
            }));
            alive.Add(GC.GetTotalMemory(forceFullCollection: true) / 1e6);
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"part {part + 1}: {requests - before} requests, {alive[^1]:0.0} MB alive, {Environment.WorkingSet / 1e6:0} MB of the process"));
        }

        for (var program = 0; program < Programs; program++)
        {
            Assert.Equal(1 + asked[program], (await clinic.Store.LoadAsync(wishes[program]))!.Version);
        }

        Assert.True(alive[^1] <= alive[0] + AllowedMegabytes, $"{alive[0]:0.0} MB were alive after the first part, {alive[^1]:0.0} MB after the last.");
    }

    private static async Task<AssignmentId> WishAsync(Clinic clinic, HttpClient http, int program)
    {
        var id = AssignmentId.New(clinic.Time.Now);
        var plan = new Assignment { Id = id, Client = new("c-ada"), Clinician = new("k-kim"), Wish = $"Wish {program}" };
        var wish = HomeworkKit.HomeworkCycle.Propose(plan, Actor.Client("c-ada"), clinic.Time.Now, clinic.Store.Catalog).OrThrow();
        using var answer = await http.SendAsync(HttpMethod.Post, "/api/cycles", clinic.Json.WriteValue(wish.Events[0]));
        answer.EnsureSuccessStatusCode();
        return id;
    }

    // The day, which reads all of a client's homework, once in twenty rounds; a question, which writes, once in as many rounds as there are programs.
    private static async Task<int> RoundAsync(Clinic clinic, HttpClient http, AssignmentId wish, int round)
    {
        List<string> paths = [$"/api/cycles/{wish}", "/api/cycles?goesOn=true"];
        if (round % 20 == 0)
        {
            paths.Add("/api/clients/c-ada/agenda");
        }

        foreach (var path in paths)
        {
            using var answer = await http.SendAsync(HttpMethod.Get, path);
            Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode}");
            _ = await answer.Content.ReadAsByteArrayAsync();
        }

        if (round % Programs == 0)
        {
            await http.RebaseAsync(wish, Requests.Help(wish, Actor.Client("c-ada"), clinic.Time.Now, $"Question {round}"));
            return paths.Count + 1;
        }

        return paths.Count;
    }
}
