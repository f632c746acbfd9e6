using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>When an observation was made.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ObservationTiming>))]
public enum ObservationTiming
{
    /// <summary>At the time.</summary>
    Contemporaneous = 0,

    /// <summary>Looking back.</summary>
    Retrospective = 1,
}
