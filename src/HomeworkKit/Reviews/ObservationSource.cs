using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Who or what an observation comes from. Source moderates how homework relates to outcome (Mausbach et al. 2010).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ObservationSource>))]
public enum ObservationSource
{
    /// <summary>The client's own report.</summary>
    Client = 0,

    /// <summary>The therapist's rating.</summary>
    Therapist = 1,

    /// <summary>Somebody else's rating, for example of a recording.</summary>
    Observer = 2,

    /// <summary>A device's record.</summary>
    Device = 3,
}
