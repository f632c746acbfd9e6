using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One step of an exposure hierarchy: something feared that can be met on purpose.</summary>
/// <remarks>Records name it by its id, so a step is never removed: it is split, rated again or set aside.</remarks>
public sealed partial record ExposureStep : ContentRecord
{
    /// <summary>Gets the step's id.</summary>
    public required ExposureStepId Id { get; init; }

    /// <summary>Gets what is to be met.</summary>
    public string? Description { get; init; }

    /// <summary>Gets how it is met.</summary>
    public required ExposureType Type { get; init; }

    /// <summary>Gets how strong the client expects distress to become.</summary>
    /// <value>0 to 100.</value>
    public Suds? AnticipatedSuds { get; init; }

    /// <summary>Gets the earlier ratings, oldest first.</summary>
    public IReadOnlyList<EarlierSuds> EarlierSuds { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how much the client avoids it.</summary>
    /// <value>0 (never) to 100 (always): fear and avoidance are rated apart (Marks and Mathews 1979, on 0 to 8).</value>
    public Percent? Avoidance { get; init; }

    /// <summary>Gets what the client fears will happen.</summary>
    public string? FearedOutcome { get; init; }

    /// <summary>Gets how likely that seems.</summary>
    /// <value>0 to 100 (Craske et al. 2014); belongs to a feared outcome.</value>
    public Percent? Expectancy { get; init; }

    /// <summary>Gets what the client usually does to feel safe with it.</summary>
    /// <value>An exposure of the step asks to leave these out.</value>
    public IReadOnlyList<string> SafetyBehaviours { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the places, times and companies in which it can be met.</summary>
    public IReadOnlyList<string> Contexts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the tags by which steps are grouped or combined.</summary>
    public IReadOnlyList<string> Tags { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what is to be kept in mind so that it is safe, in the clinician's words.</summary>
    public string? SafetyNotes { get; init; }

    /// <summary>Gets a value indicating whether it is strenuous for the body, so that medical answers come first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsStrenuous { get; init; }

    /// <summary>Gets the medical answers, for interoceptive and strenuous steps.</summary>
    public MedicalScreening? MedicalScreening { get; init; }

    /// <summary>Gets the step that this one was split from.</summary>
    public ExposureStepId? SplitFrom { get; init; }

    /// <summary>Gets when the client called the step mastered.</summary>
    /// <value>The client's own word; null while they have not said so. A mastered step may be repeated.</value>
    public Instant? MasteredAt { get; init; }

    /// <summary>Gets when the step was set aside.</summary>
    /// <value>Null while it is in use.</value>
    public Instant? RetiredAt { get; init; }

    /// <summary>Gets why it was set aside.</summary>
    public string? RetiredBecause { get; init; }

    /// <summary>Gets a value indicating whether the step is set aside.</summary>
    [JsonIgnore]
    public bool IsRetired => RetiredAt is not null;

    /// <summary>Gets a value indicating whether medical answers come first.</summary>
    [JsonIgnore]
    public bool NeedsMedicalAnswers => IsStrenuous || Type == ExposureType.Interoceptive;
}
