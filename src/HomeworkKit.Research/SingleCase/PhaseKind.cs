using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What a phase of a single-case design is for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PhaseKind>))]
public enum PhaseKind
{
    /// <summary>Without the intervention (A): before it, or while it is withdrawn.</summary>
    Baseline = 1,

    /// <summary>With the intervention (B).</summary>
    Intervention = 2,

    /// <summary>Afterwards, for follow-up.</summary>
    FollowUp = 3,
}
