using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rule of scales on which a task asks for ratings that are kept as 0 to 100.</summary>
internal static partial class AskedScaleRules
{
    /// <summary>The scale has other ends than 0 and 100.</summary>
    [Rule(
        FindingTier.Error,
        "asked-scale/ends-differ",
        "This scale has to run from 0 to 100. A scale of 0 to 10, or of faces, uses steps in between.",
        Least = 0,
        Most = 100)]
    public static readonly Rule EndsDiffer;
}
