using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Says what a clinician has to weigh before a plan is agreed. For clinicians alone: it can tell what a client was asked in confidence.</summary>
/// <remarks>
/// The reasons are those of the literature for restricting time in bed and for bringing on bodily sensations, and the screenings that a clinician asks for. A
/// plan with one of them is an error until a
/// <see cref="Weighing"/> names it: a clinician's proposal or revision is refused (<see cref="CycleCodes.NotWeighed"/>), and nobody can agree. Whoever is no
/// clinician reads that the plan has errors and never which. Plans that were agreed before go on. What was weighed was weighed for the task as it stood: where
/// anybody but a clinician changes it, it is weighed anew.
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
        return ValueList.From(All(plan, catalog).Where(StandsOpen(plan))) ?? [];
    }

    /// <summary>Validates a plan's task as a clinician reads it: what is not weighed is an error, and what is weighed a warning.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <returns>The findings, with paths from the plan on.</returns>
    public static ValidationReport Validate(Assignment plan, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(catalog);
        var stops = StopsOf(plan, catalog);
        var codes = stops.Select(static stop => stop.Rule.Code).ToHashSet(StringComparer.Ordinal);
        var found = catalog
            .Validate(plan.Task)
            .Findings.Where(finding => !codes.Contains(finding.Code))
            .Select(static finding => finding with { Path = FindingPath.Join(TaskPath, finding.Path) });
        var isOpen = StandsOpen(plan);
        var weighed = stops.Select(stop => new Finding(stop.Rule.Code, stop.Path, stop.Rule.Message, isOpen(stop) ? FindingTier.Error : FindingTier.Warning));
        return ValidationReport.From([.. found, .. weighed]);
    }

    /// <summary>
    /// Says whether somebody who is no clinician may put a task in the place of another without asking: it is the same, of another kind, or there is nothing to
    /// weigh in either.
    /// </summary>
    internal static bool MayChangeAlone(Assignment standing, Assignment plan, HomeworkCatalog catalog) =>
        standing.Task is null || plan.Task is null || standing.Task.GetType() != plan.Task.GetType() || IsSameTask(standing, plan)
        || (TaskStops(standing.Task, null, catalog).Count == 0 && TaskStops(plan.Task, standing.Task, catalog).Count == 0);

    /// <summary>Gives a plan of somebody who could not see all of the one that stands, with what they could not see as it stood.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="standing">The plan that stands.</param>
    /// <param name="seesTask">Whether they saw all of its task: a client without a clinician does.</param>
    internal static Assignment WithCliniciansPart(Assignment plan, Assignment standing, bool seesTask)
    {
        var task = seesTask ? plan.Task : TaskWithCliniciansPart(plan.Task, standing.Task);
        var isSame = seesTask ? task == standing.Task : IsSameTask(standing.Task, task);
        task = isSame ? standing.Task : task;
        var weighed = isSame ? standing.Weighed : [];
        var lacksFields = !seesTask && !plan.HasUnknownFields && standing.HasUnknownFields;
        if (!lacksFields && plan.ScreenFirst.SequenceEqual(standing.ScreenFirst) && plan.Weighed.SequenceEqual(weighed) && plan.Task == task)
        {
            return plan;
        }

        var kept = plan with { ScreenFirst = standing.ScreenFirst, Weighed = weighed, Task = task };
        kept.Unknown = lacksFields ? standing.Unknown : kept.Unknown;
        return kept;
    }

    // Fields that this version does not know are hidden with what is the clinician's: they may be the clinician's in the version that wrote them.
    private static HomeworkTask? TaskWithCliniciansPart(HomeworkTask? task, HomeworkTask? standing)
    {
        if (task is null || standing is null || task.GetType() != standing.GetType())
        {
            return task;
        }

        var kept =
            task is IHasClinicianOnly withMore && withMore.WithClinicianOnlyOf(standing) is { } merged && merged.GetType() == task.GetType() ? merged : task;
        if (!kept.HasUnknownFields && standing.HasUnknownFields)
        {
            kept = kept with { };
            kept.Unknown = standing.Unknown;
        }

        return kept;
    }

    internal static bool HasOpenStop(Assignment plan, HomeworkCatalog catalog) => All(plan, catalog).Any(StandsOpen(plan));

    // Whoever is no clinician may have been shown the task without what is the clinician's.
    internal static bool IsSameTask(Assignment standing, Assignment plan) => IsSameTask(standing.Task, plan.Task);

    /// <summary>Says whether a plan brings members of its task that are the clinician's alone, as nobody does who was not shown them.</summary>
    internal static bool BringsCliniciansPart(Assignment plan) => plan.Task is IHasClinicianOnly withMore && plan.Task != withMore.WithoutClinicianOnly();

    private static bool IsSameTask(HomeworkTask? standing, HomeworkTask? task) =>
        task == standing || (task is not null && standing is IHasClinicianOnly withMore && task == withMore.WithoutClinicianOnly());

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

    private static Func<SafetyStop, bool> StandsOpen(Assignment plan)
    {
        var weighed = plan.Weighed.Select(static weighing => (weighing.Code, weighing.Subject)).ToHashSet();
        return stop => !weighed.Contains((stop.Rule.Code, stop.Subject));
    }
}
