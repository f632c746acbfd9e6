using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>Homework as it is usually set: one entry of a clinician's library, from which assignments are made and then fitted to a person.</summary>
/// <remarks>
/// A template belongs to nobody's therapy: it holds no client and nothing that was agreed. A published version is not changed; a change is a new
/// <see cref="Version"/> with the same id. Its texts may have blanks, as in <c>What is {feared situation} like?</c>, which are filled when an assignment is
/// made. Equality is by value.
/// </remarks>
public sealed partial record AssignmentTemplate : ContentRecord
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

    /// <summary>Gets the version.</summary>
    /// <value>1 to 100,000; null counts as 1, as in documents from before there were versions.</value>
    public int? Version { get; init; }

    /// <summary>Gets when it is usually done, without dates.</summary>
    /// <value>Null where times are left to the session.</value>
    public ScheduleShape? Schedule { get; init; }

    /// <summary>Gets by what both will know that it has served its purpose.</summary>
    public CompletionCriterion? Completion { get; init; }

    /// <summary>Gets the skills that it practises.</summary>
    public IReadOnlyList<Skill> Skills { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the words that it is found by.</summary>
    /// <value>At most 32. Search ignores their case.</value>
    public IReadOnlyList<string> Tags { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the approach that it belongs to, as in <c>cbt</c> or <c>act</c>.</summary>
    /// <value>One of <see cref="TherapyApproach.All"/>, or a name of the host's own of at most 64 characters. Assignments take it over.</value>
    public string? Approach { get; init; }

    /// <summary>Gets where it comes from: a manual, a page, a person who may be named.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the template that it was copied from.</summary>
    public TemplateId? CopiedFrom { get; init; }

    /// <summary>Gets the clinician who looks after it.</summary>
    /// <value>Null for one that is the clinic's.</value>
    public ClinicianRef? Owner { get; init; }

    /// <summary>Gets from when on it is offered no more.</summary>
    /// <value>Null while it is in use. Programmes and assignments that name it go on.</value>
    public Instant? RetiredAt { get; init; }

    /// <summary>Gets the names of the blanks in its title, instructions and rationale, each once, in the order in which they stand.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<string> Blanks => ValueList.From(TemplateText.BlanksIn(Title, Instructions, Rationale)) ?? [];

    internal int VersionOrFirst => Version ?? 1;

    /// <summary>Makes an assignment from the template, to be fitted to the person with <c>with</c>.</summary>
    /// <remarks>Answers to medical questions that stand in a template are nobody's, and are left out: they are asked anew of each client.</remarks>
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
        TemplateVersion = Version,
        Title = Title,
        Task = Shared(Task),
        Instructions = Instructions,
        Purpose = Purpose,
        Approach = Approach,
        Dose = Dose,
        Completion = Completion,
        Skills = Skills,
        Schedule = schedule,
        ScreenFirst = ScreenFirst,
        Agreement = Rationale is null ? null : new Agreement { Rationale = Rationale },
    };

    /// <summary>Makes an assignment from the template with dates, dose and words filled in.</summary>
    /// <param name="id">The assignment's id.</param>
    /// <param name="client">Whose homework it will be.</param>
    /// <param name="filling">What is filled in. Blanks that have no words stay as they stand.</param>
    /// <param name="clinician">With whom it will be agreed; null for self-guided use.</param>
    /// <returns>The assignment.</returns>
    /// <exception cref="ScheduleException">The template's times and the first date make no schedule that can be.</exception>
    public Assignment Fill(AssignmentId id, ClientRef client, TemplateFilling filling, ClinicianRef? clinician = null)
    {
        ArgumentNullException.ThrowIfNull(filling);
        var schedule = filling.Start is { } start ? Schedule?.From(start, filling.Zone).OrThrow() : null;
        return ToAssignment(id, client, clinician, schedule) with
        {
            Title = filling.Title ?? TemplateText.Fill(Title, filling.Words),
            Instructions = TemplateText.Fill(Instructions, filling.Words),
            Agreement = Rationale is null ? null : new Agreement { Rationale = TemplateText.Fill(Rationale, filling.Words) },
            Dose = filling.Dose ?? Dose,
        };
    }

    /// <summary>
    /// Makes a template of homework that was set, without the person: no client, clinician, wish, agreement, goal, session, file or what was screened.
    /// </summary>
    /// <remarks>The title, instructions and task are kept as they are written: read them before the template is shared.</remarks>
    /// <param name="id">The template's id.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="owner">The clinician who will look after it.</param>
    /// <returns>The template; null for a bare wish, which has no task, and for a task that names a document of the client's.</returns>
    public static AssignmentTemplate? Of(TemplateId id, Assignment assignment, ClinicianRef? owner = null)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        return assignment.Task is not { } task || task is INamesClientDocument { NamesClientDocument: true } ? null : new AssignmentTemplate
        {
            Id = id,
            Version = 1,
            Title = assignment.Title ?? string.Empty,
            Task = Shared(task),
            Instructions = assignment.Instructions,
            Purpose = assignment.Purpose,
            Approach = assignment.Approach,
            Dose = assignment.Dose,
            Completion = assignment.Completion,
            Skills = assignment.Skills,
            ScreenFirst = assignment.ScreenFirst,
            Schedule = assignment.Schedule is { } schedule ? ScheduleShape.Of(schedule) : null,
            CopiedFrom = assignment.Template,
            Owner = owner,
        };
    }

    /// <summary>Validates the template: its version, texts, times and task.</summary>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <returns>The findings; empty if there are none.</returns>
    public Validation.ValidationReport Validate(HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return TemplateValidator.Validate(this, catalog);
    }

    // What is the clinician's alone is about one client: what stands against the plan, and what was asked.
    private static HomeworkTask Shared(HomeworkTask task) => task is IHasClinicianOnly withMore ? withMore.WithoutClinicianOnly() : task;
}
