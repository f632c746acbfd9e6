using System.Globalization;
using System.Net.Sockets;
using System.Text;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Demo;

namespace ClinicApi.Tests;

/// <summary>
/// Connections that really tear, on a socket: in the middle of a request and in the middle of an answer. Nothing is lost, nothing is there twice, nothing is
/// there by half.
/// </summary>
public sealed class TornSocketTests
{
    private static readonly Actor Ada = Actor.Client("c-ada");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_request_that_tears_before_its_end_changes_nothing_and_is_sent_again(int seed)
    {
        await using var clinic = await ListeningAsync();
        var random = new Random(seed);
        using var ada = await clinic.AsAsync("ada");
        var before = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        CycleEvent[] pending = [.. Enumerable.Range(0, 3).Select(_ => Comment(clinic))];
        var request = RequestOf(clinic, ada, $"/api/cycles/{DemoData.AdasRecord}/rebase", Requests.Events(pending));
        for (var cut = 0; cut < 20; cut++)
        {
            // In the line, in a header, in the body, one letter before the end.
            await TearAsync(clinic, request[..(cut == 0 ? request.Length - 1 : random.Next(1, request.Length))], read: 0, reset: cut % 2 == 0);
        }

        Assert.Equal(200, (int)(await ada.SendAsync(HttpMethod.Get, "/api/cycles")).StatusCode);
        Assert.Equal(before, await clinic.Store.LoadAsync(DemoData.AdasRecord));
        Assert.Equal(pending.Length, (await ada.RebaseAsync(DemoData.AdasRecord, pending))["applied"]!.AsArray().Count);
        AssertOnce(before.Version, pending, (await clinic.Store.LoadAsync(DemoData.AdasRecord))!);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public async Task What_arrived_whole_is_kept_once_though_the_answer_tears(int read)
    {
        await using var clinic = await ListeningAsync();
        using var ada = await clinic.AsAsync("ada");
        var before = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        List<CycleEvent> all = [];
        for (var round = 0; round < 8; round++)
        {
            CycleEvent[] pending = [Comment(clinic), Comment(clinic)];
            all.AddRange(pending);
            var tag = $"\"{(await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Version}\"";
            var isRebase = round % 2 == 0;
            var path = $"/api/cycles/{DemoData.AdasRecord}/{(isRebase ? "rebase" : "events")}";
            await TearAsync(clinic, RequestOf(clinic, ada, path, Requests.Events(pending), tag), read, reset: round % 4 < 2);

            // The device knows nothing, and sends it again as it was.
            using var again = await ada.SendAsync(HttpMethod.Post, path, Requests.Events(pending), tag);
            Assert.True(again.IsSuccessStatusCode || (!isRebase && (int)again.StatusCode == 412), $"{(int)again.StatusCode}");
            if (read > 0 && isRebase)
            {
                // An answer had begun: so all of it was kept.
                Assert.Equal(pending.Length, (await again.JsonAsync())["alreadyPresent"]!.AsArray().Count);
            }

            if (!again.IsSuccessStatusCode)
            {
                // It was kept between the look and the second sending: the third finds it.
                using var third = await ada.SendAsync(HttpMethod.Post, path, Requests.Events(pending), tag);
                Assert.Equal(200, (int)third.StatusCode);
            }
        }

        AssertOnce(before.Version, all, (await clinic.Store.LoadAsync(DemoData.AdasRecord))!);
    }

    [Fact]
    public async Task Homework_put_forward_over_a_torn_answer_is_there_once()
    {
        await using var clinic = await ListeningAsync();
        using var ada = await clinic.AsAsync("ada");
        var before = await clinic.Store.CountAsync(new() { Client = new("c-ada") });
        var id = AssignmentId.New(clinic.Time.Now);
        var wish = clinic.Json.WriteValue<CycleEvent>(
            new HomeworkProposed
            {
                Id = EventId.New(clinic.Time.Now),
                Assignment = id,
                By = Ada,
                At = clinic.Time.Now,
                Plan = new()
                {
                    Id = id,
                    Client = new("c-ada"),
                    Clinician = new("k-kim"),
                    Wish = "Mornings",
                },
                Table = "standard/1",
            });
        foreach (var read in (int[])[0, 1, 100])
        {
            await TearAsync(clinic, RequestOf(clinic, ada, "/api/cycles", wish), read, reset: true);
        }

        using var again = await ada.SendAsync(HttpMethod.Post, "/api/cycles", wish);
        Assert.Equal(200, (int)again.StatusCode);
        Assert.Equal(before + 1, await clinic.Store.CountAsync(new() { Client = new("c-ada") }));
        Assert.Equal(1, (await clinic.Store.LoadAsync(id))!.Version);
    }

    [Fact]
    public async Task An_export_that_tears_leaves_the_host_as_it_was()
    {
        await using var clinic = await ListeningAsync();
        using var ada = await clinic.AsAsync("ada");
        using var whole = await ada.SendAsync(HttpMethod.Get, "/api/export");
        var request = Encoding.ASCII.GetBytes(
            $"GET /api/export HTTP/1.1\r\nHost: {clinic.ClientOptions.BaseAddress.Authority}\r\nAuthorization: {ada.DefaultRequestHeaders.Authorization}\r\n\r\n"
        );
        for (var i = 0; i < 10; i++)
        {
            await TearAsync(clinic, request, read: 50 * i, reset: i % 2 == 0);
        }

        using var again = await ada.SendAsync(HttpMethod.Get, "/api/export");
        Assert.Equal(await whole.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.DoesNotContain(clinic.Log.Lines, static line => line.Contains("evidence against", StringComparison.Ordinal));
    }

    private static async Task<Clinic> ListeningAsync()
    {
        var clinic = await Clinic.OnSqliteAsync();
        clinic.UseKestrel(0);
        clinic.StartServer();
        return clinic;
    }

    private static Commented Comment(Clinic clinic) =>
        new()
        {
            Id = EventId.New(clinic.Time.Now),
            Assignment = DemoData.AdasRecord,
            By = Ada,
            At = clinic.Time.Now,
            Text = "A thought",
        };

    private static byte[] RequestOf(Clinic clinic, HttpClient signedIn, string path, string body, string? tag = null) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"POST {path} HTTP/1.1\r\nHost: {clinic.ClientOptions.BaseAddress.Authority}\r\nAuthorization: {signedIn.DefaultRequestHeaders.Authorization}\r\n{(tag is null ? string.Empty : $"If-Match: {tag}\r\n")}Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    // Sends what there is, reads so much of an answer, and is gone: by a reset as when a mobile loses its network, or by closing.
    private static async Task TearAsync(Clinic clinic, byte[] sent, int read, bool reset)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { LingerState = new LingerOption(reset, 0) };
        await socket.ConnectAsync(
            clinic.ClientOptions.BaseAddress.Host == "localhost" ? "127.0.0.1" : clinic.ClientOptions.BaseAddress.Host,
            clinic.ClientOptions.BaseAddress.Port);
        await socket.SendAsync(sent);
        if (read > 0)
        {
            var buffer = new byte[read];
            Assert.True(await socket.ReceiveAsync(buffer) > 0);
        }
    }

    private static void AssertOnce(int before, IEnumerable<CycleEvent> sent, HomeworkKit.HomeworkCycle cycle) =>
        Assert.Equal(
            sent.Select(static cycleEvent => cycleEvent.Id.Value).Order(),
            cycle.Events.Skip(before).Select(static cycleEvent => cycleEvent.Id.Value).Order());
}
