using HomeworkKit.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Validation;

/// <summary>A host takes one of the library's validators into its own and adds to it.</summary>
public sealed class IncludedValidatorTests
{
    private static readonly Rule PlaceMissing = Rule.Missing("acme/mood/place-missing", "Where it was is still blank.");

    [Fact]
    public void Both_sets_of_rules_are_found_in_json_names_and_the_task_is_reached()
    {
        var task = new MoodLogTask { EmotionScale = RatingScale.Percent, AskActivity = true };
        var report = new WithPlace().GetReport(task, new MoodLog());
        Assert.Equal(
            [("mood-log/emotion-missing", "emotions"), ("mood-log/activity-missing", "activity"), ("acme/mood/place-missing", "place")],
            report.Missing.Select(static finding => (finding.Code, finding.Path)));
        Assert.Empty(report.Errors);
    }

    [Fact]
    public async Task Judging_asynchronously_finds_the_same()
    {
        var result = await new WithPlace().ValidateAsync(new MoodLog { Emotions = [new()] });
        Assert.Equal(
            new WithPlace().Validate(new MoodLog { Emotions = [new()] }).Errors.Select(static failure => (failure.ErrorCode, failure.PropertyName)),
            result.Errors.Select(static failure => (failure.ErrorCode, failure.PropertyName)));
    }

    private sealed class WithPlace : EntryValidator<MoodLogTask, MoodLog>
    {
        public WithPlace()
        {
            Include(new MoodLogValidator());
            RuleFor(log => log.Place).NotBlank().Finds(PlaceMissing);
        }
    }
}
