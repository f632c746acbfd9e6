using HomeworkKit.Validation;

namespace HomeworkKit.Kinds.SleepDiaries;

/// <summary>One check of a night's numbers: the same for the validator, which knows the night's own zone, and for measures in any zone.</summary>
internal sealed record SleepNightCheck(Rule Rule, string Path, Func<SleepNightMeasures, bool> Holds)
{
    internal Finding ToFinding() => new(Rule.Code, Path, Rule.Message, Rule.Tier);
}
