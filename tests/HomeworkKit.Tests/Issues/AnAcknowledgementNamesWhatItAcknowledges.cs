using HomeworkKit.Adherence;
using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

/// <summary>An acknowledgement without a name, written offline, closed a concern that nobody had seen; so did an answer to a call for help.</summary>
public sealed class AnAcknowledgementNamesWhatItAcknowledges
{
    private static readonly ConcernRaised Raised = new()
    {
        Id = Event(20),
        Assignment = Homework,
        By = Client,
        At = Now,
        Concern = new SafetyConcern { Category = ConcernCategory.HarmToSelf, Note = "in my own words" },
    };

    private static readonly HelpAsked Asked = new()
    {
        Id = Event(30),
        Assignment = Homework,
        By = Client,
        At = Now,
    };
    private static readonly ConcernAcknowledged UnnamedAcknowledgement = new()
    {
        Id = Event(21),
        Assignment = Homework,
        By = Clinician,
        At = Now,
        Note = "seen",
    };
    private static readonly HelpAnswered UnnamedAnswer = new()
    {
        Id = Event(31),
        Assignment = Homework,
        By = Clinician,
        At = Now,
        Text = "so",
    };

    private static HomeworkCycle Open => Assigned.Apply(Raised).OrThrow().Apply(Asked).OrThrow();

    [Fact]
    public void Without_a_name_it_is_refused_by_verb_apply_and_rebase()
    {
        var code = CycleGuards.NamesWhatItCloses.Code;
        IsRefused(code, Open.AcknowledgeConcern(Clinician, Now, acknowledges: []));
        IsRefused(code, Open.AnswerHelp(Clinician, Now, answers: []));
        foreach (var unnamed in (CycleEvent[])[UnnamedAcknowledgement, UnnamedAnswer])
        {
            IsRefused(code, Open.Apply(unnamed));
            Assert.Equal(code, Assert.Single(HomeworkCycle.Rebase(Open.Events, [unnamed], HomeworkCatalog.BuiltIn).Refused).Refusal.Code);
        }

        Assert.Equal([Raised.Id], Assert.IsType<ConcernAcknowledged>(Open.AcknowledgeConcern(Clinician, Now).OrThrow().Events[^1]).Acknowledges);
        Assert.Equal([Asked.Id], Assert.IsType<HelpAnswered>(Open.AnswerHelp(Clinician, Now).OrThrow().Events[^1]).Answers);
    }

    [Fact]
    public void Stored_without_a_name_it_replays_as_before_and_says_that_it_names_nothing()
    {
        var later = Raised with { Id = Event(25) };
        var stored = HomeworkCycle.Replay([.. Open.Events, UnnamedAcknowledgement, UnnamedAnswer, later], HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal([later.Id], stored.OpenConcerns);
        Assert.False(stored.HelpIsOpen);
        var concerns = stored.VisibleTo(Clinician).Concerns;
        Assert.Equal((false, "seen"), (Assert.Single(concerns[0].Acknowledgements).NamesConcern, concerns[0].Acknowledgements[0].Note));
        Assert.Empty(concerns[1].Acknowledgements);
    }

    [Fact]
    public void A_concern_raised_after_it_was_written_stays_open_whatever_the_order_of_merging()
    {
        var acknowledged = new ConcernAcknowledged { Id = Event(22), Assignment = Homework, By = Clinician, At = Now, Acknowledges = [Raised.Id] };
        var unseen = Raised with { Id = Event(23) };
        CycleEvent[] events = [Raised, acknowledged, unseen];
        foreach (var order in (int[][])[[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
        {
            var merged = HomeworkCycle.Rebase(Assigned.Events, [.. order.Select(index => events[index])], HomeworkCatalog.BuiltIn);
            Assert.Empty(merged.Refused);
            Assert.Equal([unseen.Id], merged.Cycle.OpenConcerns);
            Assert.True(Assert.Single(merged.Cycle.VisibleTo(Clinician).Concerns.Single(concern => concern.Event == Raised.Id).Acknowledgements).NamesConcern);
        }
    }

    [Fact]
    public void Of_what_was_never_raised_it_is_refused_from_a_verb_and_kept_from_a_rebase()
    {
        IsRefused(CycleGuards.AnswersWhatIsOpen.Code, Open.AcknowledgeConcern(Clinician, Now, acknowledges: [Raised.Id, Event(99)]));
        var early = UnnamedAcknowledgement with { Acknowledges = [Event(99)] };
        var kept = HomeworkCycle.Rebase(Open.Events, [early], HomeworkCatalog.BuiltIn);
        Assert.Equal([early], kept.Applied);
        Assert.Equal([Raised.Id], kept.Cycle.OpenConcerns);
        Assert.Equal([Raised.Id], HomeworkCycle.Rebase(kept.Cycle.Events, [Raised with { Id = Event(99) }], HomeworkCatalog.BuiltIn).Cycle.OpenConcerns);
    }

    [Fact]
    public void An_answer_to_a_call_for_help_never_closes_a_concern_that_arrives_later()
    {
        var answer = UnnamedAnswer with { Answers = [Raised.Id] };
        Assert.Equal([Raised.Id], HomeworkCycle.Rebase(Assigned.Events, [answer, Raised], HomeworkCatalog.BuiltIn).Cycle.OpenConcerns);
        Assert.Equal([Raised.Id], HomeworkCycle.Rebase(Assigned.Events, [Raised, answer], HomeworkCatalog.BuiltIn).Cycle.OpenConcerns);
    }

    [Fact]
    public void The_raisers_words_stay_with_the_concern_after_it_is_acknowledged()
    {
        var concern = Assert.Single(Open.AcknowledgeConcern(Clinician, Now, string.Empty).OrThrow().VisibleTo(Clinician).Concerns);
        Assert.Equal((false, "in my own words", Client), (concern.IsOpen, concern.Concern.Note, concern.RaisedBy));
    }

    [Fact]
    public void A_digest_tells_that_a_concern_was_acknowledged_without_naming_it()
    {
        var later = Now + Duration.FromHours(1);
        var stored = HomeworkCycle.Replay([.. Open.Events, UnnamedAcknowledgement with { At = later }], HomeworkCatalog.BuiltIn).OrThrow();
        var digest = SessionDigest.For([stored], Clinician, later + Duration.FromHours(1), AdherenceContext.Utc, Now + Duration.FromMinutes(30));
        Assert.Equal("in my own words", Assert.Single(Assert.Single(digest.Items).AcknowledgedConcerns).Concern.Note);
        Assert.Contains("in my own words; acknowledged without naming it", digest.ToText(DateTimeZone.Utc), StringComparison.Ordinal);
        var named = Open.AcknowledgeConcern(Clinician, later).OrThrow();
        Assert.DoesNotContain(
            "without naming",
            SessionDigest.For([named], Clinician, later, AdherenceContext.Utc).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
    }
}
