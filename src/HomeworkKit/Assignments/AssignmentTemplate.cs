using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>Homework as it is usually set, from which assignments are made and then fitted to a person.</summary>
public sealed record AssignmentTemplate : ContentRecord
{
    /// <summary>Gets the template's id.</summary>
    public required TemplateId Id { get; init; }

    /// <summary>Gets what a person calls it.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what is asked.</summary>
    public required HomeworkTask Task { get; init; }

    /// <summary>Gets instructions in words.</summary>
    public string? Instructions { get; init; }

    /// <summary>Gets what it is for.</summary>
    public Purpose? Purpose { get; init; }

    /// <summary>Gets a starting point for the rationale.</summary>
    public string? Rationale { get; init; }

    /// <summary>Gets how much is usual.</summary>
    public Dose? Dose { get; init; }

    /// <summary>Gets the language of its texts, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Gets what a clinician checks first.</summary>
    public IReadOnlyList<ScreenFirst> ScreenFirst { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Makes an assignment from the template, to be fitted to the person with <c>with</c>.</summary>
    /// <param name="id">The assignment's id.</param>
    /// <param name="client">Whose homework it will be.</param>
    /// <param name="clinician">With whom it will be agreed; null for self-guided use.</param>
    /// <param name="schedule">When; null to decide later.</param>
    /// <returns>The assignment.</returns>
    public Assignment ToAssignment(AssignmentId id, ClientRef client, ClinicianRef? clinician = null, HomeworkSchedule? schedule = null) => new()
    {
        Id = id,
        Client = client,
        Clinician = clinician,
        Template = Id,
        Title = Title,
        Task = Task,
        Instructions = Instructions,
        Purpose = Purpose,
        Dose = Dose,
        Schedule = schedule,
        ScreenFirst = ScreenFirst,
        Agreement = Rationale is null ? null : new Agreement { Rationale = Rationale },
    };
}
