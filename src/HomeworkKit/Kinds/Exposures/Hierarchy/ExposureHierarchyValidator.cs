using System.Globalization;
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
        RuleFor(hierarchy => hierarchy.Steps)
            .Must(static steps => steps.DistinctBy(static step => step.Id).Count() == steps.Count)
            .Finds(HierarchyRules.StepTwice);
        RuleFor(hierarchy => hierarchy.Steps).FindsEach(HierarchyRules.OriginUnknown, static (_, steps, _) => OfUnknownOrigin(steps));
        RuleFor(hierarchy => hierarchy.Steps).FindsEach(HierarchyRules.OriginCircular, static (_, steps, _) => FromThemselves(steps));
    }

    private static IEnumerable<string> OfUnknownOrigin(IReadOnlyList<ExposureStep> steps)
    {
        var known = steps.Select(static step => step.Id).ToHashSet();
        return Places(steps, step => step.SplitFrom is { } origin && !known.Contains(origin));
    }

    // Every step is walked over once: whoever comes upon a step of their own walk has found a circle.
    private static IEnumerable<string> FromThemselves(IReadOnlyList<ExposureStep> steps)
    {
        Dictionary<ExposureStepId, ExposureStepId?> origins = [];
        foreach (var step in steps)
        {
            origins.TryAdd(step.Id, step.SplitFrom);
        }

        Dictionary<ExposureStepId, ExposureStepId> walks = [];
        HashSet<ExposureStepId> circular = [];
        foreach (var start in origins.Keys)
        {
            ExposureStepId? here = start;
            while (here is { } id && origins.TryGetValue(id, out var origin) && walks.TryAdd(id, start))
            {
                here = origin;
            }

            if (here is { } met && walks.TryGetValue(met, out var walk) && walk == start)
            {
                while (here is { } round && circular.Add(round))
                {
                    here = origins[round];
                }
            }
        }

        return Places(steps, step => circular.Contains(step.Id));
    }

    private static IEnumerable<string> Places(IReadOnlyList<ExposureStep> steps, Func<ExposureStep, bool> isOne) =>
        Enumerable.Range(0, steps.Count).Where(place => isOne(steps[place])).Select(static place => string.Create(CultureInfo.InvariantCulture, $"[{place}]"));
}
