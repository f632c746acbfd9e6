using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds;

public sealed class KindRoundTripTests
{
    public static TheoryData<string> Names =>
        [
            ActivityPlanKind.Instance.Name,
            MindfulnessKind.Instance.Name,
            SelfMonitoringKind.Instance.Name,
            SleepDiaryKind.Instance.Name,
            SleepWindowKind.Instance.Name,
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_is_complete_without_errors_and_comes_back_from_json_as_it_was(string name)
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var example = kind.GetExample();
        Assert.True(kind.Validate(example.Task).IsComplete);
        Assert.True(kind.Validate(example.Task, example.Entry).IsComplete);
        Assert.Equal(example.Task, json.ReadValue<HomeworkTask>(json.WriteValue(example.Task)));
        Assert.Equal(example.Entry, json.ReadValue<HomeworkEntry>(json.WriteValue(example.Entry)));
    }
}
