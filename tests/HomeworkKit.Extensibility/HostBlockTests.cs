using Acme.Breathing;
using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Extensibility;

/// <summary>Blocks of rules in a host's own validator are FluentValidation's, with all that belongs to them.</summary>
public sealed class HostBlockTests
{
    private static readonly Rule Begun = Rule.Warning("acme/block/begun", "Begun.");
    private static readonly Rule NotBegun = Rule.Warning("acme/block/not-begun", "Not begun.");

    [Theory]
    [InlineData(false, "acme/block/not-begun")]
    [InlineData(true, "acme/block/begun")]
    public void A_host_says_what_holds_otherwise(bool begun, string code) => Assert.Equal(
        [code],
        new Blocks().GetReport(new BreathingPractice { Rounds = begun ? [new()] : [] }).Findings.Select(static finding => finding.Code));

    private sealed class Blocks : HomeworkValidator<BreathingPractice>
    {
        public Blocks() =>
            When(static practice => practice.Rounds.Count > 0, () => RuleFor(practice => practice.Rounds).Must(static _ => false).Finds(Begun))
                .Otherwise(() => RuleFor(practice => practice.Rounds).Must(static _ => false).Finds(NotBegun));
    }
}
