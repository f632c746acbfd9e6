using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>One check of a night's numbers: the same for the validator, which knows the night's own zone, and for measures in any zone.</summary>
internal sealed class SleepNightCheck(Rule rule, string path, Func<SleepNightMeasures, bool> holds)
{
    internal Rule Rule => rule;

    internal Func<SleepNightMeasures, bool> Holds => holds;

    internal Finding ToFinding() => Finding.Of(rule, path);
}
