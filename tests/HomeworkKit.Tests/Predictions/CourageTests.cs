using HomeworkKit.Kinds;
using HomeworkKit.Tests.Kinds;

namespace HomeworkKit.Tests.Predictions;

/// <summary>Short-term discomfort against long-term gain, in every kind that asks for courage.</summary>
public sealed class CourageTests
{
    private static readonly Courage Whole = new() { ExpectedDiscomfort = 60, Willingness = 80, WhatFor = "To see my sister again." };

    public static TheoryData<string> Names => ["action-step", "behavioural-experiment", "communication-practice", "exposure", "shared-exercise"];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_asked_before_where_the_task_asks_for_it_and_missing_until_it_is_answered(string name)
    {
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var task = kind.GetExample().Task;
        Assert.NotNull(kind.FormFor(task).Find("courage.willingness"));
        Assert.Equal([CourageRules.CourageMissing.Code], Codes(null));
        Assert.Equal([CourageRules.DiscomfortMissing.Code, CourageRules.WillingnessMissing.Code, CourageRules.WhatForMissing.Code], Codes(new Courage()));
        Assert.Empty(Codes(Whole));

        string[] Codes(Courage? courage) =>
            [
                .. RuleTable
                    .CodesIn(kind.Validate(task, With(kind.GetExample().Entry, courage)))
                    .Where(static code => code.StartsWith("courage/", StringComparison.Ordinal)),
            ];
    }

    [Fact]
    public void Nothing_of_it_prints() => Assert.DoesNotContain("sister", Whole.ToString(), StringComparison.Ordinal);

    private static HomeworkEntry With(HomeworkEntry entry, Courage? courage) => entry switch
    {
        ActionStep step => step with { Courage = courage },
        BehaviouralExperiment experiment => experiment with { Courage = courage },
        CommunicationPractice practice => practice with { Courage = courage },
        ExposureRecord record => record with { Courage = courage },
        SharedExercise exercise => exercise with { Courage = courage },
        _ => throw new ArgumentException("A kind that asks for no courage.", nameof(entry)),
    };
}
