using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of exposure hierarchies. Gaps between steps are hints and no rule: see <see cref="ExposureHierarchy.GetGaps"/>.</summary>
internal static partial class HierarchyRules
{
    /// <summary>No step is there.</summary>
    [Rule(FindingTier.Missing, "exposure-hierarchy/steps-missing", "There are no steps yet.")]
    public static readonly Rule StepsMissing;

    /// <summary>Two steps have the same id.</summary>
    [Rule(FindingTier.Error, "exposure-hierarchy/step-twice", "The same step is here twice.")]
    public static readonly Rule StepTwice;

    /// <summary>A step comes from one that the hierarchy does not have.</summary>
    [Rule(FindingTier.Error, "exposure-hierarchy/origin-unknown", "A step comes from one that isn't in this ladder.")]
    public static readonly Rule OriginUnknown;

    /// <summary>A step comes, by way of others, from itself.</summary>
    [Rule(FindingTier.Error, "exposure-hierarchy/origin-circular", "A step can't come from itself.")]
    public static readonly Rule OriginCircular;

    /// <summary>A step has no description.</summary>
    [Rule(FindingTier.Missing, "exposure-hierarchy/description-missing", "A step is still blank.")]
    public static readonly Rule DescriptionMissing;

    /// <summary>A step has no anticipated distress.</summary>
    [Rule(FindingTier.Missing, "exposure-hierarchy/suds-missing", "Not rated yet: the distress you expect at a step.")]
    public static readonly Rule SudsMissing;

    /// <summary>How likely it seems is rated, and what is feared is blank.</summary>
    [Rule(FindingTier.Warning, "exposure-hierarchy/expectancy-without-outcome", "A step says how likely the fear seems, but not what is feared.")]
    public static readonly Rule ExpectancyWithoutOutcome;

    /// <summary>The scale of distress has other ends than 0 and 100.</summary>
    [Rule(FindingTier.Error, "exposure-hierarchy/suds-scale-ends", "The scale of distress runs from 0 to 100.")]
    public static readonly Rule SudsScaleEnds;
}
