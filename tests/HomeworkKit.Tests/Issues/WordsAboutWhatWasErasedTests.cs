using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

/// <summary>What is said of an erased attempt is not kept, so that it is not taken without a word.</summary>
public sealed class WordsAboutWhatWasErasedTests
{
    private const string Words = "I am afraid to be alone with it";

    private static readonly HomeworkCycle Erased = InProgress.EraseAttempt(AttemptNumber(1), Client, Now).OrThrow();

    [Fact]
    public void A_call_for_help_a_comment_and_a_file_that_name_it_are_refused_and_not_emptied()
    {
        IsRefused(CycleCodes.AttemptErased, Erased.AskForHelp(Client, Now, Words, AttemptNumber(1)));
        IsRefused(CycleCodes.AttemptErased, Erased.Comment(Words, Clinician, Now, AttemptNumber(1)));
        IsRefused(CycleCodes.AttemptErased, Erased.Attach(new() { Key = "photo" }, Client, Now, AttemptNumber(1)));
    }

    [Fact]
    public void Without_its_name_help_is_asked_for_in_the_same_words()
    {
        var asked = Erased.AskForHelp(Client, Now, Words).OrThrow();
        Assert.Contains(asked.VisibleTo(Clinician).Notes, static note => note.Text == Words);
        Assert.True(Erased.AskForHelp(Client, Now, about: AttemptNumber(1)).OrThrow().HelpIsOpen);
    }

    [Fact]
    public void A_version_of_it_is_kept_without_its_content_and_the_outcome_says_so()
    {
        var moved = Assert.IsType<Accepted>(Erased.AmendAttempt(Attempt(1, AttemptOutcome.Partly) with { Noticed = Words }, Client, Now));
        Assert.Equal(CycleCodes.AttemptErased, moved.NothingChangedBecause);
        Assert.DoesNotContain(moved.Cycle.VisibleTo(Client).Attempts, static seen => seen.Attempt.Noticed is not null);
    }

    [Fact]
    public void From_a_device_help_is_still_asked_for_and_the_device_is_told_that_the_words_are_gone()
    {
        var asked = new HelpAsked { Id = Event(900), Assignment = Homework, By = Client, At = Now, Text = Words, About = AttemptNumber(1) };
        var home = HomeworkCycle.Rebase(Erased.Events, [asked], HomeworkCatalog.BuiltIn);
        Assert.True(home.Cycle.HelpIsOpen);
        Assert.Equal(CycleCodes.AttemptErased, Assert.Single(home.WithoutEffect).Code);
        Assert.Single(HomeworkCycle.Rebase(home.Cycle.Events, [asked], HomeworkCatalog.BuiltIn).AlreadyPresent);
    }
}
