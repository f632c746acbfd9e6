using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Says what a clinician has to weigh before a plan is agreed. For clinicians alone: it can tell what a client was asked in confidence.</summary>
/// <remarks>
/// The reasons are those of the literature for restricting time in bed and for bringing on bodily sensations, and the screenings that a clinician asks for. A plan with one of them is an error until a
/// <see cref="Weighing"/> names it: a clinician's proposal or revision is refused (<see cref="CycleCodes.NotWeighed"/>), and nobody can agree. Whoever is no clinician reads that the plan has errors and never which.
/// Plans that were agreed before go on. What was weighed was weighed for the task as it stood: where anybody but a clinician changes it, it is weighed anew.
/// </remarks>
public static class PlanSafety
{
    private const string TaskPath = "task";

    /// <summary>Gives every reason against a plan, weighed or not.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <returns>The reasons; empty if there are none.</returns>
    public static IReadOnlyList<SafetyStop> StopsOf(Assignment plan, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(catalog);
        return ValueList.From(All(plan, catalog)) ?? [];
    }

    /// <summary>Gives the reasons against a plan that no clinician has weighed yet.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <returns>The reasons; empty if the plan can be agreed.</returns>
    public static IReadOnlyList<SafetyStop> OpenStopsOf(Assignment plan, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(catalog);
        return ValueList.From(All(plan, catalog).Where(stop => !IsWeighed(plan, stop))) ?? [];
    }

    /// <summary>Judges a plan's task as a clinician reads it: what is not weighed is an error, and what is weighed a warning.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <returns>The findings, with paths from the plan on.</returns>
    public static ValidationReport Validate(Assignment plan, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(catalog);
        var stops = StopsOf(plan, catalog);
        var found = catalog.Validate(plan.Task).Findings.Where(finding => !stops.Any(stop => stop.Rule.Code == finding.Code)).Select(static finding => finding with { Path = FindingPath.Join(TaskPath, finding.Path) });
        var weighed = stops.Select(stop => new Finding(stop.Rule.Code, stop.Path, stop.Rule.Message, IsWeighed(plan, stop) ? FindingTier.Warning : FindingTier.Error));
        return ValidationReport.From([.. found, .. weighed]);
    }

    /// <summary>Says whether somebody who is no clinician may put a task in the place of another without asking: it is the same, of another kind, or there is nothing to weigh in either.</summary>
    internal static bool MayChangeAlone(Assignment standing, Assignment plan, HomeworkCatalog catalog) =>
        standing.Task is null || plan.Task is null || standing.Task.GetType() != plan.Task.GetType() || IsSameTask(standing, plan)
        || (TaskStops(standing.Task, null, catalog).Count == 0 && TaskStops(plan.Task, standing.Task, catalog).Count == 0);

    /// <summary>Gives a plan of somebody who is no clinician with what is the clinician's as it stood.</summary>
    internal static Assignment WithCliniciansPart(Assignment plan, Assignment standing)
    {
        var isSame = IsSameTask(standing, plan);
        var weighed = isSame ? standing.Weighed : [];
        return plan.ScreenFirst.SequenceEqual(standing.ScreenFirst) && plan.Weighed.SequenceEqual(weighed) && (!isSame || plan.Task == standing.Task)
            ? plan
            : plan with { ScreenFirst = standing.ScreenFirst, Weighed = weighed, Task = isSame ? standing.Task : plan.Task };
    }

    internal static bool HasOpenStop(Assignment plan, HomeworkCatalog catalog) => All(plan, catalog).Any(stop => !IsWeighed(plan, stop));

    // Whoever is no clinician may have been shown the task without what is the clinician's.
    internal static bool IsSameTask(Assignment standing, Assignment plan) =>
        plan.Task == standing.Task || (plan.Task is not null && standing.Task is IHasClinicianOnly withMore && plan.Task == withMore.WithoutClinicianOnly());

    private static IEnumerable<SafetyStop> All(Assignment plan, HomeworkCatalog catalog)
    {
        foreach (var stop in TaskStops(plan.Task, null, catalog))
        {
            yield return stop with { Path = FindingPath.Join(TaskPath, stop.Path) };
        }

        foreach (var screening in plan.ScreenFirst.Distinct())
        {
            yield return new SafetyStop(AssignmentRules.ScreeningNotRecorded, KebabCase.Of(screening), "screenFirst");
        }
    }

    private static IReadOnlyList<SafetyStop> TaskStops(HomeworkTask? task, HomeworkTask? before, HomeworkCatalog catalog) =>
        task is not null && catalog.KindOf(task) is { } kind ? kind.StopsOf(task, before) : [];

    private static bool IsWeighed(Assignment plan, SafetyStop stop) =>
        plan.Weighed.Any(weighing => string.Equals(weighing.Code, stop.Rule.Code, StringComparison.Ordinal) && string.Equals(weighing.Subject, stop.Subject, StringComparison.Ordinal));
}
