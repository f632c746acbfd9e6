using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One step of an exposure hierarchy: something feared that can be met on purpose.</summary>
/// <remarks>Records name it by its id, so a step is never removed: it is split, rated again or set aside.</remarks>
public sealed record ExposureStep : ContentRecord
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

    /// <summary>Gets what the client fears will happen.</summary>
    public string? FearedOutcome { get; init; }

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
