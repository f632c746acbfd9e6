using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Asks the client to meet something feared, on purpose and for a while, and to find out what happens.</summary>
/// <remarks>
/// It names a step of a hierarchy and keeps what it needs of it at the time. Steps may be done in any order and repeated.
/// Foa and Kozak 1986; Craske et al. 2014.
/// </remarks>
public sealed partial record ExposureTask : HomeworkTask, IHasClinicianOnly, INamesClientDocument, IOfLibraryKind
{
    /// <summary>Gets how exposures follow one another, and what is practised in them.</summary>
    public required ExposureFormat Format { get; init; }

    /// <summary>Gets the hierarchy that the step stands on.</summary>
    public HierarchyId? Hierarchy { get; init; }

    /// <summary>Gets the step.</summary>
    /// <value>Null where the client chooses one, or where there is no hierarchy.</value>
    public ExposureStepId? Step { get; init; }

    bool INamesClientDocument.NamesClientDocument => Hierarchy is not null || Step is not null;

    /// <summary>Gets what is to be met, as it stood on the hierarchy when this was agreed.</summary>
    public string? Description { get; init; }

    /// <summary>Gets how it is met.</summary>
    public ExposureType? Type { get; init; }

    /// <summary>Gets a value indicating whether it is strenuous for the body, so that medical answers come first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsStrenuous { get; init; }

    /// <summary>Gets the medical answers, for interoceptive and strenuous steps.</summary>
    public MedicalScreening? MedicalScreening { get; init; }

    /// <summary>Gets what is to be kept in mind so that it is safe, in the clinician's words. The client reads it.</summary>
    public string? SafetyNotes { get; init; }

    /// <summary>Gets how long it is planned to take.</summary>
    /// <value>Minutes, 0 or more.</value>
    [Unit("minutes")]
    public decimal? PlannedMinutes { get; init; }

    /// <summary>Gets what ends it: the planned time, having seen what happens, or distress coming down.</summary>
    /// <value>One of the first three reasons; the others are never planned.</value>
    public ExposureStopReason? EndsWhen { get; init; }

    /// <summary>Gets the distress at which it ends, where distress is what ends it.</summary>
    /// <value>0 to 100.</value>
    public Suds? EndsAtSuds { get; init; }

    /// <summary>Gets what the client fears will happen, in one sentence that could be observed.</summary>
    public string? FearedOutcome { get; init; }

    /// <summary>Gets how strong the client expects distress to become.</summary>
    /// <value>0 to 100.</value>
    public Suds? AnticipatedSuds { get; init; }

    /// <summary>Gets what the client usually does to feel safe and means to leave out.</summary>
    public IReadOnlyList<string> SafetyBehavioursToDrop { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the rituals to resist or delay, in response prevention.</summary>
    public IReadOnlyList<string> RitualsToResist { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the places, times and companies to vary.</summary>
    public IReadOnlyList<string> Contexts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether expectancy is asked before and after.</summary>
    public bool? AskExpectancy { get; init; }

    /// <summary>Gets a value indicating whether distress is asked for several times during the exposure.</summary>
    public bool? AskSeries { get; init; }

    /// <summary>Gets a value indicating whether the client is asked what it may cost, how willing they are, and what it is for.</summary>
    public bool? AskCourage { get; init; }

    /// <summary>
    /// Gets the scale on which distress is asked: 0 to 100 with the client's own words at some values, or a scale for children and teenagers.
    /// </summary>
    /// <value>Ends at 0 and 100, whatever the steps; null for plain 0 to 100. What is kept is 0 to 100. See <see cref="YouthScales"/>.</value>
    public RatingScale? SudsScale { get; init; }

    /// <summary>Gets the scale on which everything else is asked that is kept as 0 to 100.</summary>
    /// <value>Ends at 0 and 100, whatever the steps; null for plain 0 to 100. See <see cref="YouthScales"/>.</value>
    public RatingScale? AskedOn { get; init; }

    /// <inheritdoc/>
    public HomeworkTask WithoutClinicianOnly() => ExposureSight.Task.Seen(this, static sight => sight != MemberSight.ClinicianOnly);

    /// <inheritdoc/>
    public HomeworkTask WithClinicianOnlyOf(HomeworkTask standing) =>
        standing is ExposureTask { MedicalScreening: { } screening } ? this with { MedicalScreening = screening.With(MedicalScreening) } : this;

    /// <summary>Makes a task for a step, with all that a record of it will need even after the hierarchy has changed.</summary>
    /// <param name="hierarchy">The hierarchy.</param>
    /// <param name="step">The step, in use or set aside.</param>
    /// <param name="format">How exposures follow one another.</param>
    /// <returns>The task; fill in the rest with <c>with</c>.</returns>
    /// <exception cref="ArgumentException">The hierarchy has no step of that id.</exception>
    public static ExposureTask For(ExposureHierarchy hierarchy, ExposureStepId step, ExposureFormat format)
    {
        ArgumentNullException.ThrowIfNull(hierarchy);
        var found = hierarchy.Find(step) ?? throw new ArgumentException(ExposureMessages.StepUnknown, nameof(step));
        return new ExposureTask
        {
            Format = format,
            Hierarchy = hierarchy.Id,
            Step = step,
            Description = found.Description,
            Type = found.Type,
            IsStrenuous = found.IsStrenuous,
            MedicalScreening = found.MedicalScreening,
            SafetyNotes = found.SafetyNotes,
            FearedOutcome = found.FearedOutcome,
            AnticipatedSuds = found.AnticipatedSuds,
            SafetyBehavioursToDrop = found.SafetyBehaviours,
            Contexts = found.Contexts,
            AskExpectancy = found.Expectancy is null ? null : true,
            SudsScale = hierarchy.SudsScale,
        };
    }

    HomeworkKind IOfLibraryKind.Kind() => ExposureKind.Instance;
}
