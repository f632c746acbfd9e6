namespace HomeworkKit.Tests.Attempts;

public sealed class BarrierDomainsTests
{
    [Fact]
    public void Every_reason_has_a_domain_and_every_domain_reasons() =>
        Assert.Equal(Enum.GetValues<BarrierDomain>(), Enum.GetValues<BarrierReason>().Select(static barrier => barrier.Domain()).Distinct().Order());

    [Theory]
    [InlineData(BarrierReason.Forgot, BarrierDomain.Client)]
    [InlineData(BarrierReason.TooHard, BarrierDomain.Task)]
    [InlineData(BarrierReason.NotExplained, BarrierDomain.Therapist)]
    [InlineData(BarrierReason.NoPrivacy, BarrierDomain.Circumstances)]
    public void A_reason_belongs_where_it_can_be_worked_on(BarrierReason barrier, BarrierDomain domain) => Assert.Equal(domain, barrier.Domain());
}
