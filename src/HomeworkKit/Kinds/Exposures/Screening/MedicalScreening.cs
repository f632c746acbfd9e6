using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>The answers that are asked for before bodily sensations are brought on or a step is strenuous.</summary>
/// <remarks>For each question null means that it was not asked. What follows from a yes is for a clinician to say, never for this library.</remarks>
public sealed partial record MedicalScreening : ContentRecord
{
    /// <summary>Gets whether there is epilepsy or another condition with seizures.</summary>
    public bool? Epilepsy { get; init; }

    /// <summary>Gets whether there is heart trouble.</summary>
    public bool? Heart { get; init; }

    /// <summary>Gets whether there is lung trouble, asthma included.</summary>
    public bool? Lung { get; init; }

    /// <summary>Gets whether there is trouble with neck or back.</summary>
    public bool? NeckOrBack { get; init; }

    /// <summary>Gets whether there is a pregnancy.</summary>
    public bool? Pregnancy { get; init; }

    /// <summary>Gets when the questions were asked.</summary>
    public Instant? AskedAt { get; init; }

    /// <summary>Gets anything that was said about it.</summary>
    public string? Note { get; init; }

    /// <summary>Gets a value indicating whether every question has an answer.</summary>
    [JsonIgnore]
    public bool IsAnswered => this is { Epilepsy: not null, Heart: not null, Lung: not null, NeckOrBack: not null, Pregnancy: not null };

    /// <summary>Gets a value indicating whether any answer is yes.</summary>
    [JsonIgnore]
    public bool HasYes => Epilepsy is true || Heart is true || Lung is true || NeckOrBack is true || Pregnancy is true;

    /// <summary>Gives these answers with those of a change added where nobody had answered, or where they say yes.</summary>
    internal MedicalScreening With(MedicalScreening? changed) => changed is null ? this : this with
    {
        Epilepsy = Graver(Epilepsy, changed.Epilepsy),
        Heart = Graver(Heart, changed.Heart),
        Lung = Graver(Lung, changed.Lung),
        NeckOrBack = Graver(NeckOrBack, changed.NeckOrBack),
        Pregnancy = Graver(Pregnancy, changed.Pregnancy),
        AskedAt = AskedAt ?? changed.AskedAt,
        Note = Note ?? changed.Note,
    };

    private static bool? Graver(bool? standing, bool? changed) => changed is true ? true : standing ?? changed;
}
