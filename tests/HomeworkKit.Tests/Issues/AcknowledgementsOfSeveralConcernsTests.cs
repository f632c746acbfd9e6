using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

public sealed class AcknowledgementsOfSeveralConcernsTests
{
    private const string Words = "We spoke about the blows, and where to go tonight.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_said_of_a_concern_about_a_supporter_does_not_reach_them_through_their_own(bool isProxy)
    {
        var partner = isProxy ? Proxy : Supporter;
        var cycle = Assigned.RaiseConcern(new SafetyConcern { Category = ConcernCategory.HarmToSelf }, partner, Now).OrThrow()
            .RaiseConcern(new SafetyConcern { Category = ConcernCategory.HarmToSelf, Note = "He hit me." }, Client, Now).OrThrow();
        var together = cycle.AcknowledgeConcern(Clinician, Now, Words, cycle.OpenConcerns).OrThrow();
        var seen = Assert.Single(together.VisibleTo(partner).Concerns);
        Assert.False(seen.IsOpen);
        Assert.Null(Assert.Single(seen.Acknowledgements).Note);
        Assert.DoesNotContain(
            Words,
            SessionDigest.For([together], partner, Now, HomeworkKit.Adherence.AdherenceContext.Utc).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
        Assert.All([Client, Clinician], viewer =>
            Assert.All(together.VisibleTo(viewer).Concerns, static concern => Assert.Equal(Words, concern.Acknowledgements[0].Note)));
        var own = cycle.AcknowledgeConcern(Clinician, Now, "Thank you for telling us.", [cycle.OpenConcerns[0]]).OrThrow();
        Assert.Equal("Thank you for telling us.", own.VisibleTo(partner).Concerns[0].Acknowledgements[0].Note);
    }
}
