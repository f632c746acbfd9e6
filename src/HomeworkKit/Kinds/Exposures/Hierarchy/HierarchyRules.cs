using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of exposure hierarchies. Gaps between steps are hints and no rule: see <see cref="ExposureHierarchy.GetGaps"/>.</summary>
internal static class HierarchyRules
{
    /// <summary>No step is there.</summary>
    [Says("There are no steps yet.")]
    public static readonly Rule StepsMissing = Rule.Missing("exposure-hierarchy/steps-missing");

    /// <summary>Two steps have the same id.</summary>
    [Says("The same step is here twice.")]
    public static readonly Rule StepTwice = Rule.Error("exposure-hierarchy/step-twice");

    /// <summary>A step comes from one that the hierarchy does not have.</summary>
    [Says("A step comes from one that isn't in this ladder.")]
    public static readonly Rule OriginUnknown = Rule.Error("exposure-hierarchy/origin-unknown");

    /// <summary>A step comes, by way of others, from itself.</summary>
    [Says("A step can't come from itself.")]
    public static readonly Rule OriginCircular = Rule.Error("exposure-hierarchy/origin-circular");

    /// <summary>A step has no description.</summary>
    [Says("A step is still blank.")]
    public static readonly Rule DescriptionMissing = Rule.Missing("exposure-hierarchy/description-missing");

    /// <summary>A step has no anticipated distress.</summary>
    [Says("Not rated yet: the distress you expect at a step.")]
    public static readonly Rule SudsMissing = Rule.Missing("exposure-hierarchy/suds-missing");

    /// <summary>How likely it seems is rated, and what is feared is blank.</summary>
    [Says("A step says how likely the fear seems, but not what is feared.")]
    public static readonly Rule ExpectancyWithoutOutcome = Rule.Warning("exposure-hierarchy/expectancy-without-outcome");

    /// <summary>The scale of distress has other ends than 0 and 100.</summary>
    [Says("The scale of distress runs from 0 to 100.")]
    public static readonly Rule SudsScaleEnds = Rule.Error("exposure-hierarchy/suds-scale-ends");
}
