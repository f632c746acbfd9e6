using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates an exposure hierarchy.</summary>
internal sealed class ExposureHierarchyValidator : HomeworkValidator<ExposureHierarchy>
{
    /// <summary>Initializes the validator.</summary>
    public ExposureHierarchyValidator()
    {
        RuleFor(hierarchy => hierarchy.SudsScale).Must(YouthScales.IsZeroToHundred).Finds(HierarchyRules.SudsScaleEnds);
        RuleFor(hierarchy => hierarchy.Steps).HasItems().Finds(HierarchyRules.StepsMissing);
        RuleForEach(hierarchy => hierarchy.Steps).SetValidator(new ExposureStepValidator());
        RuleFor(hierarchy => hierarchy.Steps).Must(static steps => steps.DistinctBy(static step => step.Id).Count() == steps.Count).Finds(HierarchyRules.StepTwice);
        RuleForEach(hierarchy => hierarchy.Steps).Must(static (hierarchy, step) => step.SplitFrom is not { } origin || hierarchy.Find(origin) is not null)
            .Finds(HierarchyRules.OriginUnknown);
        RuleForEach(hierarchy => hierarchy.Steps).Must(static (hierarchy, step) => !ComesFromItself(hierarchy, step)).Finds(HierarchyRules.OriginCircular);
    }

    private static bool ComesFromItself(ExposureHierarchy hierarchy, ExposureStep step)
    {
        var seen = new HashSet<ExposureStepId>();
        for (var origin = step.SplitFrom; origin is { } id && seen.Add(id); origin = hierarchy.Find(id)?.SplitFrom)
        {
            if (id == step.Id)
            {
                return true;
            }
        }

        return false;
    }
}
