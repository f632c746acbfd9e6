using HomeworkKit.Adherence;
using HomeworkKit.Programmes;
using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Programmes;

public sealed class ProgrammeDigestTests
{
    private static readonly Programme Programme = Of(
        Step("no", new AtStart()),
        Step("held", new AtStart()),
        Step("read", new DaysFromStart { Days = 9 }) with { Template = Reading.Id, TemplateVersion = 1 },
        Step("late", new DaysFromStart { Days = 10 }));

    [Fact]
    public void The_digest_shows_what_comes_next_and_no_date_that_has_passed()
    {
        var enrolment = Enrolled(Programme, Decided(EnrolmentDecisionKind.HoldStep, Start, "held"));
        var cycles = enrolment.Plan(Programme, Start).Propose(Start);
        var digest = SessionDigest.For(cycles, Clinician, Start + Day, AdherenceContext.In(London)).WithNext(enrolment.Plan(Programme, Start + Day, cycles));
        Assert.Equal(
            [(false, true, null), (false, false, (Instant?)(Start + (Day * 9)))],
            digest.Next.Select(static step => (step.IsReady, step.IsHeld, step.At)));
        Assert.EndsWith(
            "\nNext in the programme: Catching thoughts, on hold\nNext in the programme: How fear works, from Wed 11 Mar 2026 10:00 (Europe/London)\n",
            digest.ToText(London),
            StringComparison.Ordinal);

        cycles[0] = cycles[0].Decline(Client, Start).OrThrow();
        var after = digest.WithNext(enrolment.Plan(Programme, Start + (Day * 30), cycles));
        Assert.Equal([true, false, false], after.Next.Skip(2).Select(static step => step.WaitsForDecision));
        Assert.All(after.Next.Skip(2), static step => Assert.Null(step.At));
        Assert.Contains("Catching thoughts, turned down: to decide together\n", after.ToText(London), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Next in the programme",
            SessionDigest.For(cycles, Clinician, Start + Day, AdherenceContext.In(London)).ToText(London),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_ready_can_be_proposed_at_the_end_of_the_session()
    {
        var digest = SessionDigest.For([], Clinician, Start, AdherenceContext.In(London)).WithNext(Enrolled(Programme).Plan(Programme, Start));
        Assert.Equal([true, true, false], digest.Next.Select(static step => step.IsReady));
        Assert.Contains("Next in the programme: Catching thoughts, ready to suggest\n", digest.ToText(London), StringComparison.Ordinal);
    }
}
