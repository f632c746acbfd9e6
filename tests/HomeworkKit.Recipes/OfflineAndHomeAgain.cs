using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class OfflineAndHomeAgain
{
    [Fact]
    public void What_was_done_offline_comes_home_and_what_was_refused_comes_back_to_its_author()
    {
        var server = Agreed();
        var device = Json.Read(Json.Write(server.CopyForClient()));

        // <readme>
        // On the phone, without a connection:
        device = device.RecordAttempt(Tried(Evening(0)), Client, Evening(0)).OrThrow();
        device = device.Pause(Client, Evening(1)).OrThrow();
        var pending = device.Events.Skip(server.Version).ToList(); // kept by the app until they are sent

        // Meanwhile, at the clinic:
        server = server.Stop(Clinician, Evening(0)).OrThrow();

        // Home again, on the server or on the phone alike:
        RebaseResult home = HomeworkCycle.Rebase(server.Events, pending, Kit);
        var current = home.Cycle;
        foreach (var back in home.Refused)
        {
            Console.WriteLine($"{back.Event.GetType().Name}: {back.Refusal.Code}"); // for its author, in your words
        }
        // </readme>

        Assert.Equal(1, current.AttemptCount);
        Assert.Equal(CycleState.Stopped, current.State);
        var refused = Assert.Single(home.Refused);
        Assert.IsType<Events.Paused>(refused.Event);

        // Sent twice over a bad connection: nothing comes twice.
        Assert.Equal(current, HomeworkCycle.Rebase(current.Events, pending, Kit).Cycle);
    }
}
