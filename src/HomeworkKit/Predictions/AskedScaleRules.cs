using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rule of scales on which a task asks for ratings that are kept as 0 to 100.</summary>
internal static class AskedScaleRules
{
    /// <summary>The scale has other ends than 0 and 100.</summary>
    [Says("This scale has to run from 0 to 100. A scale of 0 to 10, or of faces, uses steps in between.")]
    public static readonly Rule EndsDiffer = Rule.Error("asked-scale/ends-differ").Within(0, 100);
}
