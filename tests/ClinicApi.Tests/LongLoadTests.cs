using System.Diagnostics;
using System.Globalization;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
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

        var devices = await Task.WhenAll(Enumerable.Range(0, Programs).Select(async program => new Device(await WishAsync(clinic, http, program), program)));
        var requests = 0;
        List<double> alive = [];
        for (var part = 0; part < Load.Parts; part++)
        {
            var started = Stopwatch.GetTimestamp();
            var before = requests;
            await Task.WhenAll(devices.Select(async device =>
            {
                do
                {
                    Interlocked.Add(ref requests, await RoundAsync(clinic, http, device));
                }
                while (Stopwatch.GetElapsedTime(started) < Load.Length / Load.Parts);
            }));
            alive.Add(GC.GetTotalMemory(forceFullCollection: true) / 1e6);
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"part {part + 1}: {requests - before} requests, {alive[^1]:0.0} MB alive, {GC.GetGCMemoryInfo().TotalCommittedBytes / 1e6:0} MB held by the collector, {Environment.WorkingSet / 1e6:0} MB of the process"));
        }

        foreach (var device in devices)
        {
            Assert.Equal(1 + device.Asked, (await clinic.Store.LoadAsync(device.Wish))!.Version);
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

    // The day, which reads all of a client's homework, once in twenty rounds; a question, which writes, once in as many rounds as there are programs. One
    // question in ten is new and the others are sent again, as by a device that heard no answer: so histories, and what is sent of them, hardly grow.
    private static async Task<int> RoundAsync(Clinic clinic, HttpClient http, Device device)
    {
        var round = device.Round++;
        List<string> paths = [$"/api/cycles/{device.Wish}", "/api/cycles?goesOn=true"];
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

        if (round % Programs != 0)
        {
            return paths.Count;
        }

        if (device.Sent++ % 10 == 0)
        {
            device.Question = Requests.Help(device.Wish, Actor.Client("c-ada"), clinic.Time.Now, $"Question {++device.Asked}");
        }

        await http.RebaseAsync(device.Wish, device.Question!);
        return paths.Count + 1;
    }

    private sealed class Device(AssignmentId wish, int round)
    {
        public AssignmentId Wish { get; } = wish;

        public int Round { get; set; } = round;

        public int Sent { get; set; }

        public int Asked { get; set; }

        public HelpAsked? Question { get; set; }
    }
}
