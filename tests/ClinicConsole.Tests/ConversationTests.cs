using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>What a conversation with the console looks like: read the files.</summary>
public sealed class ConversationTests
{
    [Fact]
    public async Task A_thought_record_reads_like_a_conversation()
    {
        var talk = await Talk.HoldAsync(
            HomeworkKinds.ThoughtRecord,
            new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
            "18:30", "My manager walked past without a word.",
            "anxious", "80", "Add a feeling", "sad", "a lot", "40", "Go on",
            "She is going to let me go.", "No", "85", "Yes", "Go on",
            "She usually says hello.", "Go on",
            "She was on the phone.", "Add another", "She praised my report on Monday.", "Go on",
            "She was busy, and it had nothing to do with me.", "65", "Go on",
            "35", "40", "25", "That's all for now");

        Assert.Empty(HomeworkCatalog.BuiltIn.Validate(new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven }, talk.Entry!).Findings);
        GoldenFile.CheckAt(SourceTree.Path("tests", "ClinicConsole.Tests", "Golden", "conversation-thought-record.txt"), talk.Transcript);
    }

    [Fact]
    public async Task A_couples_exercise_reads_like_a_conversation_and_says_who_reads_what()
    {
        var task = new SharedExerciseTask
        {
            Prompts =
            [
                new() { Key = "enjoyed", Text = "What did we both enjoy this week?", Half = PromptHalf.Shared },
                new() { Key = "for-me", Text = "What was hard for me about it?", Half = PromptHalf.Private },
            ],
            TurnsEach = new(1),
        };

        var talk = await Talk.HoldAsync(
            HomeworkKinds.SharedExercise,
            task,
            "I did not want to go out at all.",
            "The walk along the river.",
            "Me",
            "10",
            "Yes",
            "Add a turn",
            "The other person",
            "ten",
            "10",
            "Yes",
            "Go on",
            "That's all for now");

        var entry = (SharedExercise)talk.Entry!;
        Assert.Equal("I did not want to go out at all.", Assert.Single(entry.PrivateAnswers).Text);
        Assert.Equal("The walk along the river.", Assert.Single(entry.SharedAnswers).Text);
        GoldenFile.CheckAt(SourceTree.Path("tests", "ClinicConsole.Tests", "Golden", "conversation-shared-exercise.txt"), talk.Transcript);
    }
}
