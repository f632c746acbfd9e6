using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>A thought or image that went through the client's mind.</summary>
public sealed partial record AutomaticThought : ContentRecord
{
    /// <summary>Gets the thought in the client's words.</summary>
    public string? Text { get; init; }

    /// <summary>Gets a value indicating whether it was an image, a memory or a scene rather than words; <see cref="Text"/> tells what was in it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsImage { get; init; }

    /// <summary>Gets how much the client believed it at the time.</summary>
    /// <value>0 to 100.</value>
    public Percent? BeliefBefore { get; init; }

    /// <summary>Gets how much the client believes it at the end of the record.</summary>
    /// <value>0 to 100.</value>
    public Percent? BeliefAfter { get; init; }

    /// <summary>Gets a value indicating whether this is the hot thought: the one that carries most of the emotion and that evidence is gathered for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsHot { get; init; }

    /// <summary>Gets the thinking styles that the client saw in it, as slugs of the distortion catalogue.</summary>
    /// <value>Chosen by a person, never computed from the text. A thought may carry several.</value>
    public IReadOnlyList<string> Distortions { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what supports this thought, where evidence is gathered for each thought.</summary>
    /// <value>Evidence about the hot thought as a whole may stand in <see cref="ThoughtRecord.EvidenceFor"/> instead.</value>
    public string? EvidenceFor { get; init; }

    /// <summary>Gets what does not fit this thought, where evidence is gathered for each thought.</summary>
    /// <value>Evidence about the hot thought as a whole may stand in <see cref="ThoughtRecord.EvidenceAgainst"/> instead.</value>
    public string? EvidenceAgainst { get; init; }

    /// <summary>Gets a value indicating whether evidence stands beside the thought.</summary>
    [JsonIgnore]
    public bool HasEvidence => !string.IsNullOrWhiteSpace(EvidenceFor) || !string.IsNullOrWhiteSpace(EvidenceAgainst);

    /// <summary>Gets how much the belief changed.</summary>
    /// <value>After minus before; null if either is missing.</value>
    [JsonIgnore]
    public decimal? BeliefChange => BeliefAfter?.Value - BeliefBefore?.Value;
}
