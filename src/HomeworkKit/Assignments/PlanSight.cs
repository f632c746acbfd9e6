namespace HomeworkKit;

/// <summary>Who sees which member of a plan. What is open is whose it is, and nothing of what is asked: of that a view tells the kind.</summary>
internal static class PlanSight
{
    internal static RecordSight<Assignment> Record { get; } = new(
        static whole => new() { Id = whole.Id, Client = whole.Client, Joint = whole.Joint },
        [nameof(Assignment.Id), nameof(Assignment.Client), nameof(Assignment.Joint)],
        new(
            MemberSight.Plan,
            [
                nameof(Assignment.Clinician), nameof(Assignment.CoTherapists), nameof(Assignment.Caregiver), nameof(Assignment.Approach), nameof(Assignment.LooksAt), nameof(Assignment.Task), nameof(Assignment.Title), nameof(Assignment.Instructions), nameof(Assignment.Wish),
                nameof(Assignment.Schedule), nameof(Assignment.Agreement), nameof(Assignment.Purpose), nameof(Assignment.Skills),
                nameof(Assignment.Priority), nameof(Assignment.Dose), nameof(Assignment.Completion), nameof(Assignment.IsOptional),
                nameof(Assignment.IsForConcerns), nameof(Assignment.Adaptations), nameof(Assignment.Goal), nameof(Assignment.SplitFrom),
                nameof(Assignment.Replaces), nameof(Assignment.Template), nameof(Assignment.TemplateVersion), nameof(Assignment.Programme), nameof(Assignment.SetIn), nameof(Assignment.Attachments),
            ],
            static (seen, whole) => seen with
            {
                Clinician = whole.Clinician,
                CoTherapists = whole.CoTherapists,
                Caregiver = whole.Caregiver,
                Approach = whole.Approach,
                LooksAt = whole.LooksAt,
                Task = whole.Task,
                Title = whole.Title,
                Instructions = whole.Instructions,
                Wish = whole.Wish,
                Schedule = whole.Schedule,
                Agreement = whole.Agreement,
                Purpose = whole.Purpose,
                Skills = whole.Skills,
                Priority = whole.Priority,
                Dose = whole.Dose,
                Completion = whole.Completion,
                IsOptional = whole.IsOptional,
                IsForConcerns = whole.IsForConcerns,
                Adaptations = whole.Adaptations,
                Goal = whole.Goal,
                SplitFrom = whole.SplitFrom,
                Replaces = whole.Replaces,
                Template = whole.Template,
                TemplateVersion = whole.TemplateVersion,
                Programme = whole.Programme,
                SetIn = whole.SetIn,
                Attachments = whole.Attachments,
            }),
        new(
            MemberSight.ClinicianOnly,
            [nameof(Assignment.Weighed), nameof(Assignment.ScreenFirst)],
            static (seen, whole) => seen with { Weighed = whole.Weighed, ScreenFirst = whole.ScreenFirst }));

    /// <summary>Gives a plan as a viewer sees it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="whole">Whether the viewer sees it beyond its outline.</param>
    /// <param name="clinicianOnly">Whether the viewer sees what is the clinician's alone.</param>
    /// <returns>The plan.</returns>
    internal static Assignment Seen(Assignment plan, bool whole, bool clinicianOnly)
    {
        var seen = Record.Seen(plan, sight => sight == MemberSight.ClinicianOnly ? clinicianOnly && whole : whole);
        return clinicianOnly || seen.Task is not { } task ? seen : seen with { Task = Seen(task) };
    }

    // An unknown field may be for the clinician alone in the version that wrote it.
    private static HomeworkTask Seen(HomeworkTask task)
    {
        var seen = task is IHasClinicianOnly withMore ? withMore.WithoutClinicianOnly() : task;
        if (seen.HasUnknownFields)
        {
            seen = seen with { };
            seen.Unknown = null;
        }

        return seen;
    }
}
