using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;
using AdherenceSamples = HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

/// <summary>A dose figure told the clinician how many minutes a private entry held.</summary>
public sealed class HowLongAPrivateEntryTook
{
    private static AdherenceContext Home => AdherenceContext.In(London);

    private static HomeworkCycle Practised(bool kept) =>
        Agreed(AdherenceSamples.Plan(Week()) with { Dose = new Dose { Minutes = new DoseRange(10, 10) } })
            .With(At(2, 19), change: attempt => attempt with { Entry = new MindfulnessPractice
                    {
                        Minutes = 17,
                    }, EndedAt = At(2, 20), KeptPrivate = kept ? [AttemptPart.Entry] : [] });

    [Theory]
    [InlineData(false, 17)]
    [InlineData(true, 0)]
    public void Is_in_no_figure_of_anybody_who_may_not_see_the_entry(bool kept, int minutes)
    {
        var cycle = Practised(kept);
        foreach (var viewer in (Actor?[])[null, Clinician])
        {
            Assert.Equal(minutes, Assert.IsType<Measured>(cycle.Adherence(AdherenceDefinition.DoseMinutes, AfterTheWeek, Home, viewer: viewer)).Numerator);
            Assert.Equal(kept, cycle.Match(AfterTheWeek, Home, viewer: viewer).Attempts[0].Attempt is { Minutes: null, EndedAt: null });
            Assert.Equal(kept, PracticeSession.Of(cycle, AfterTheWeek, Home, viewer: viewer)[0].Minutes is null);
        }

        Assert.Equal(17, Assert.IsType<Measured>(cycle.Adherence(AdherenceDefinition.DoseMinutes, AfterTheWeek, Home, viewer: Client)).Numerator);
        Assert.Equal(17, PracticeSession.Of(cycle, AfterTheWeek, Home, viewer: Client)[0].Minutes);
    }

    [Fact]
    public void Private_work_counts_as_done()
    {
        Assert.Equal(Practised(kept: false).Match(AfterTheWeek, Home).Counts, Practised(kept: true).Match(AfterTheWeek, Home).Counts);
        Assert.Equal(
            Practised(kept: false).Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, Home),
            Practised(kept: true).Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, Home));
    }

    [Fact]
    public void Supporters_and_strangers_learn_nothing_of_what_they_may_not_see()
    {
        var cycle = Practised(kept: false);
        foreach (var viewer in (Actor[])[Actor.Supporter("s-1"), Actor.Supporter("s-1") with { IsProxy = true }, Actor.Client("c-9")])
        {
            Assert.Equal(Agreed(AdherenceSamples.Plan(Week())).Match(AfterTheWeek, Home, viewer: viewer), cycle.Match(AfterTheWeek, Home, viewer: viewer));
            Assert.Empty(PracticeSession.Of(cycle, AfterTheWeek, Home, viewer: viewer));
        }

        var shared = cycle
            .Share(Audience.Supporter, Client, AfterTheWeek, parts: [AttemptPart.Feelings])
            .OrThrow()
            .Match(AfterTheWeek, Home, viewer: Actor.Supporter("s-1"));
        Assert.Null(Assert.Single(shared.Occurrences).Answer!.Minutes);
    }
}
