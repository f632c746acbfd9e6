namespace HomeworkKit;

/// <summary>Who sees which member of a plan. What is open is its outline: what is asked, and nothing that was said about it.</summary>
internal static class PlanSight
{
    internal static RecordSight<Assignment> Record { get; } = new(
        new(nameof(Assignment.Id), MemberSight.Open),
        new(nameof(Assignment.Client), MemberSight.Open),
        new(nameof(Assignment.Clinician), MemberSight.Plan, static plan => plan with { Clinician = null }),
        new(nameof(Assignment.Task), MemberSight.Open),
        new(nameof(Assignment.Title), MemberSight.Open),
        new(nameof(Assignment.Instructions), MemberSight.Plan, static plan => plan with { Instructions = null }),
        new(nameof(Assignment.Wish), MemberSight.Plan, static plan => plan with { Wish = null }),
        new(nameof(Assignment.Schedule), MemberSight.Plan, static plan => plan with { Schedule = null }),
        new(nameof(Assignment.Agreement), MemberSight.Plan, static plan => plan with { Agreement = null }),
        new(nameof(Assignment.Purpose), MemberSight.Plan, static plan => plan with { Purpose = null }),
        new(nameof(Assignment.Skills), MemberSight.Plan, static plan => plan with { Skills = [] }),
        new(nameof(Assignment.Priority), MemberSight.Plan, static plan => plan with { Priority = null }),
        new(nameof(Assignment.Dose), MemberSight.Plan, static plan => plan with { Dose = null }),
        new(nameof(Assignment.Completion), MemberSight.Plan, static plan => plan with { Completion = null }),
        new(nameof(Assignment.IsOptional), MemberSight.Plan, static plan => plan with { IsOptional = false }),
        new(nameof(Assignment.IsForConcerns), MemberSight.Plan, static plan => plan with { IsForConcerns = false }),
        new(nameof(Assignment.Adaptations), MemberSight.Plan, static plan => plan with { Adaptations = [] }),
        new(nameof(Assignment.Goal), MemberSight.Plan, static plan => plan with { Goal = null }),
        new(nameof(Assignment.Joint), MemberSight.Open),
        new(nameof(Assignment.SplitFrom), MemberSight.Plan, static plan => plan with { SplitFrom = null }),
        new(nameof(Assignment.Replaces), MemberSight.Plan, static plan => plan with { Replaces = null }),
        new(nameof(Assignment.Template), MemberSight.Plan, static plan => plan with { Template = null }),
        new(nameof(Assignment.TemplateVersion), MemberSight.Plan, static plan => plan with { TemplateVersion = null }),
        new(nameof(Assignment.Programme), MemberSight.Plan, static plan => plan with { Programme = null }),
        new(nameof(Assignment.SetIn), MemberSight.Plan, static plan => plan with { SetIn = null }),
        new(nameof(Assignment.Weighed), MemberSight.ClinicianOnly, static plan => plan with { Weighed = [] }),
        new(nameof(Assignment.ScreenFirst), MemberSight.ClinicianOnly, static plan => plan with { ScreenFirst = [] }),
        new(nameof(Assignment.Attachments), MemberSight.Plan, static plan => plan with { Attachments = [] }));

    /// <summary>Gives a plan as a viewer sees it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="whole">Whether the viewer sees it beyond its outline.</param>
    /// <param name="clinicianOnly">Whether the viewer sees what is the clinician's alone.</param>
    /// <returns>The plan.</returns>
    internal static Assignment Seen(Assignment plan, bool whole, bool clinicianOnly)
    {
        var seen = Record.Seen(plan, sight => sight switch
        {
            MemberSight.Open => true,
            MemberSight.Plan => whole,
            MemberSight.ClinicianOnly => clinicianOnly,
            _ => false,
        });
        return clinicianOnly || plan.Task is not { } task ? seen : seen with { Task = Seen(task) };
    }

    // A field that this version does not know may be the clinician's alone in the version that wrote it.
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
