using HomeworkKit.Kinds;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class ExerciseOfACouple
{
    [Fact]
    public void Each_has_a_record_of_their_own_and_sees_the_others_when_both_say_so()
    {
        var (alex, kim, kit) = (Actor.Client("c-42"), Actor.Client("c-43"), Kit);

        // <readme>
        var together = JointExerciseId.New(Session);
        HomeworkCycle Half(string who, Actor person) => HomeworkCycle.Propose(
            new Assignment { Id = AssignmentId.New(Session), Client = new(who), Clinician = new("k-7"), Joint = together, Task = SharedTask() },
            Clinician, Session, kit).OrThrow().Agree(person, Session).OrThrow();

        var (mine, theirs) = (Half("c-42", alex), Half("c-43", kim));
        mine = mine.RecordAttempt(
                Tried(Evening(0), new SharedExercise { SharedAnswers = [new() { Prompt = "noticed", Text = "You smiled." }] }),
                alex,
                Evening(0))
            .OrThrow();
        theirs = theirs
            .RecordAttempt(Tried(Evening(0), new SharedExercise { SharedAnswers = [new() { Prompt = "noticed", Text = "You listened." }] }), kim, Evening(0))
            .OrThrow();

        // One yes shows nothing, not even that it was said.
        mine = mine.Share(Audience.Partner, alex, Evening(1), mine.Attempts[0].Id).OrThrow();
        var before = JointView.Of([mine, theirs], kim);

        theirs = theirs.Share(Audience.Partner, kim, Evening(1), theirs.Attempts[0].Id).OrThrow();
        var after = JointView.Of([mine, theirs], kim);
        // </readme>

        Assert.False(before.IsRevealed);
        Assert.Empty(before.Others);
        Assert.True(after.IsRevealed);
        Assert.Single(after.Others);

        // Nobody shows what is another's.
        Assert.IsType<Refused>(theirs.Share(Audience.Partner, alex, Evening(1)));
    }

    private static SharedExerciseTask SharedTask() =>
        new()
        {
            Prompts =
            [
                new()
                {
                    Key = "noticed",
                    Text = "What did you notice in your partner?",
                    Half = PromptHalf.Shared,
                },
            ],
        };
}
