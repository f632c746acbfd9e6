using HomeworkKit.Attempts;

namespace HomeworkKit.Tests.Attempts;

public sealed class BarrierDomainsTests
{
    [Fact]
    public void Every_reason_has_a_domain_and_every_domain_reasons() =>
        Assert.Equal(Enum.GetValues<BarrierDomain>(), Enum.GetValues<HomeworkKit.Attempts.Barrier>().Select(static barrier => barrier.Domain()).Distinct().Order());

    [Theory]
    [InlineData(HomeworkKit.Attempts.Barrier.Forgot, BarrierDomain.Client)]
    [InlineData(HomeworkKit.Attempts.Barrier.TooHard, BarrierDomain.Task)]
    [InlineData(HomeworkKit.Attempts.Barrier.NotExplained, BarrierDomain.Therapist)]
    [InlineData(HomeworkKit.Attempts.Barrier.NoPrivacy, BarrierDomain.Circumstances)]
    public void A_reason_belongs_where_it_can_be_worked_on(HomeworkKit.Attempts.Barrier barrier, BarrierDomain domain) => Assert.Equal(domain, barrier.Domain());
}
