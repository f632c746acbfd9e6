using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>How the local time of an occurrence met the clock.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OccurrenceKind>))]
public enum OccurrenceKind
{
    /// <summary>The local time exists once.</summary>
    Normal = 0,

    /// <summary>The clocks skip it; see <see cref="GapPolicy"/>.</summary>
    Gap = 1,

    /// <summary>It comes twice; see <see cref="OverlapPolicy"/>.</summary>
    Overlap = 2,
}
