using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of exposure hierarchies. Gaps between steps are hints and no rule: see <see cref="ExposureHierarchy.GetGaps"/>.</summary>
internal static class HierarchyRules
{
    /// <summary>No step is there.</summary>
    public static readonly Rule StepsMissing = Rule.Missing("exposure-hierarchy/steps-missing", "There are no steps yet.");

    /// <summary>Two steps have the same id.</summary>
    public static readonly Rule StepTwice = Rule.Error("exposure-hierarchy/step-twice", "The same step is here twice.");

    /// <summary>A step comes from one that the hierarchy does not have.</summary>
    public static readonly Rule OriginUnknown = Rule.Error("exposure-hierarchy/origin-unknown", "A step comes from one that isn't in this ladder.");

    /// <summary>A step comes, by way of others, from itself.</summary>
    public static readonly Rule OriginCircular = Rule.Error("exposure-hierarchy/origin-circular", "A step can't come from itself.");

    /// <summary>A step has no description.</summary>
    public static readonly Rule DescriptionMissing = Rule.Missing("exposure-hierarchy/description-missing", "A step is still blank.");

    /// <summary>A step has no anticipated distress.</summary>
    public static readonly Rule SudsMissing = Rule.Missing("exposure-hierarchy/suds-missing", "Not rated yet: the distress you expect at a step.");

    /// <summary>How likely it seems is rated, and what is feared is blank.</summary>
    public static readonly Rule ExpectancyWithoutOutcome =
        Rule.Warning("exposure-hierarchy/expectancy-without-outcome", "A step says how likely the fear seems, but not what is feared.");

    /// <summary>The scale of distress has other ends than 0 and 100.</summary>
    public static readonly Rule SudsScaleEnds = Rule.Error("exposure-hierarchy/suds-scale-ends", "The scale of distress runs from 0 to 100.");
}
