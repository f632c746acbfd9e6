using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Samples.Phone;
using HomeworkKit.Storage.PostgreSql.Tests;

namespace ClinicApi.Tests;

/// <summary>Two devices of one client and a clinician, on a network that cuts, doubles and reorders: nothing is lost and nothing is there twice.</summary>
public sealed class OfflineTests
{
    private const int Rounds = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(20260310)]
    public async Task On_SQLite_nothing_is_lost(int seed) => await HoldAsync(await Clinic.OnSqliteAsync(), seed);

    [PostgreSqlFact]
    public async Task On_PostgreSQL_nothing_is_lost() => await HoldAsync(await Clinic.OnPostgreSqlAsync(), 7);

    [Fact]
    public async Task A_decision_that_came_too_late_is_given_back_with_its_reason_and_what_was_done_is_kept()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        var me = Actor.Client("c-ada");
        var submit = new Submitted { Id = EventId.New(clinic.Time.Now), Assignment = DemoData.AdasRecord, By = me, At = clinic.Time.Now };
        await ada.RebaseAsync(DemoData.AdasRecord, submit);

        var late = submit with { Id = EventId.New(clinic.Time.Now), Note = "from the other device" };
        var done = Requests.Attempt(DemoData.AdasRecord, me, clinic.Time.Now);
        var answer = await ada.RebaseAsync(DemoData.AdasRecord, late, done);

        Assert.Equal(late.Id.ToString(), (string?)answer["refused"]![0]!["event"]);
        Assert.Equal("cycle/not-from-here", (string?)answer["refused"]![0]!["code"]);
        Assert.Equal(done.Id.ToString(), (string?)answer["applied"]![0]);
    }

    [Fact]
    public async Task Homework_that_began_on_a_device_is_brought_home_with_all_that_happened_since()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        using var kim = await clinic.AsAsync("kim");
        var (me, now) = (Actor.Client("c-ada"), clinic.Time.Now);
        var wish = HomeworkKit
            .HomeworkCycle.Propose(
                new()
                {
                    Id = AssignmentId.New(now),
                    Client = new("c-ada"),
                    Clinician = new("k-kim"),
                    Wish = "Something for the mornings",
                },
                me,
                now,
                clinic.Store.Catalog)
            .OrThrow();
        wish = wish.AskForHelp(me, now, "Is this too much?").OrThrow();

        await ada.RebaseAsync(wish.Id, wish.Events);

        Assert.Equal(200, (int)(await kim.SendAsync(HttpMethod.Get, $"/api/cycles/{wish.Id}")).StatusCode);
        Assert.Equal(wish, await clinic.Store.LoadAsync(wish.Id));
    }

    [Fact]
    public async Task The_sample_phone_brings_its_day_home_over_http()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        using var nobody = await clinic.AsAsync(null);
        var server = new HttpClinicServer(ada, clinic.Json);
        using var phone = new PhoneApp(Path.Combine(clinic.Folder, "phone.db"), clinic.Json, new ListedAlarms(), DateTimeZoneProviders.Tzdb["Europe/London"]);
        Assert.True(await phone.GoHomeAsync(server, clinic.Time.Now));
        var help = Requests.Help(DemoData.AdasRecord, Actor.Client("c-ada"), clinic.Time.Now, "From the train");
        Assert.IsType<Accepted>(phone.Keep(help, clinic.Time.Now));
        Assert.False(await phone.GoHomeAsync(new HttpClinicServer(nobody, clinic.Json), clinic.Time.Now));
        Assert.Equal(1, phone.Waiting);
        Assert.True(await phone.GoHomeAsync(server, clinic.Time.Now));
        Assert.Equal(0, phone.Waiting);
        Assert.Equal(help, (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Events[^1]);
    }

    private static async Task HoldAsync(Clinic clinic, int seed)
    {
        await using var closing = clinic;
        var made = new List<EventId>();
        var before = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Version;
        var phone = Device("ada", Actor.Client("c-ada"), seed);
        var tablet = Device("ada", Actor.Client("c-ada"), seed + 1);
        var desk = Device("kim", Actor.Clinician("k-kim"), seed + 2);

        await Task.WhenAll(phone, tablet, desk);

        var cycle = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        Assert.Equal(3 * Rounds * 3, made.Count);
        Assert.Equal(before + made.Count, cycle.Version);
        Assert.Equal(made.Select(static id => id.Value).Order(), cycle.Events.Skip(before).Select(static cycleEvent => cycleEvent.Id.Value).Order());

        // What a device has not heard back of, it sends again: doubled by the network, in any order, sometimes given up on before the answer.
        async Task Device(string name, Actor by, int drawn)
        {
            using var http = await clinic.AsAsync(name);
            var random = new Random(drawn);
            List<CycleEvent> pending = [];
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < 3; i++)
                {
                    CycleEvent happened = new Commented
                    {
                        Id = EventId.New(clinic.Time.Now),
                        Assignment = DemoData.AdasRecord,
                        By = by,
                        At = clinic.Time.Now,
                        Text = "A thought",
                    };
                    pending.Add(happened);
                    lock (made)
                    {
                        made.Add(happened.Id);
                    }
                }

                await SendAsync(http, pending, random);
            }

            while (pending.Count > 0)
            {
                await SendAsync(http, pending, random);
            }
        }

        static async Task SendAsync(HttpClient http, List<CycleEvent> pending, Random random)
        {
            var sent = pending.ToArray();
            random.Shuffle(sent);
            var body = Requests.Events([.. sent, .. sent.Take(random.Next(3))]);
            var path = $"/api/cycles/{DemoData.AdasRecord}/rebase";
            var copies = Enumerable.Range(0, random.Next(1, 3)).Select(_ => http.SendAsync(HttpMethod.Post, path, body)).ToArray();
            if (random.Next(3) == 0)
            {
                // The answer is lost: the device does not know whether anything arrived. (The server is let go on, as a real one would.)
                await Task.WhenAll(copies);
                return;
            }

            foreach (var response in await Task.WhenAll(copies))
            {
                if ((int)response.StatusCode == 409)
                {
                    continue;
                }

                response.EnsureSuccessStatusCode();
                var answer = await response.JsonAsync();
                var known = answer["applied"]!
                    .AsArray()
                    .Concat(answer["alreadyPresent"]!.AsArray())
                    .Select(static id => (string)id!)
                    .ToHashSet(StringComparer.Ordinal);
                pending.RemoveAll(cycleEvent => known.Contains(cycleEvent.Id.ToString()));
                Assert.Empty(answer["refused"]!.AsArray());
            }
        }
    }
}
