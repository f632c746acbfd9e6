using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class DigestOfASession
{
    [Fact]
    public void The_next_session_starts_with_what_was_answered_since_the_last()
    {
        var cycle = Agreed();
        var (cycles, context) = ((IReadOnlyList<HomeworkCycle>)[cycle], AdherenceContext.In(Home));

        // <readme>
        // When the session ends: what was on the table is remembered with it.
        var digest = SessionDigest.For(cycles, Clinician, Session, context);
        var last = new SessionRecord
        {
            Session = new("session-4"), Client = new("c-42"), Clinician = new("k-7"), StartedAt = Session,
            Seen = digest.Seen, Set = [cycle.Id],
        };

        // In between, the client writes something down and asks something.
        cycle = cycle.RecordAttempt(Tried(Evening(0), new ThoughtRecord { Situation = "Asked to present" }), Client, Evening(0)).OrThrow();
        cycle = cycle.AskForHelp(Client, Evening(1), "Which thought is the hot one?").OrThrow();

        // When the next one starts: only what has come since, whatever its clock says.
        digest = SessionDigest.For([cycle], Clinician, Session + Duration.FromDays(7), context, last);
        Console.WriteLine(digest.ToText(Home));
        // </readme>

        var item = Assert.Single(digest.Items);
        Assert.Single(item.Attempts);
        Assert.Equal("Which thought is the hot one?", Assert.Single(item.HelpAsked).Text);
        var again = last with { StartedAt = Session + Duration.FromDays(7), Seen = digest.Seen };
        Assert.Empty(Assert.Single(SessionDigest.For([cycle], Clinician, Session + Duration.FromDays(14), context, again).Items).Attempts);
    }
}
