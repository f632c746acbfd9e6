using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Where something that got in the way belongs (after Detweiler and Whisman 1999).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BarrierDomain>))]
public enum BarrierDomain
{
    /// <summary>Something about how the client was.</summary>
    Client = 0,

    /// <summary>Something about the homework.</summary>
    Task = 1,

    /// <summary>Something about how it was set or followed up.</summary>
    Therapist = 2,

    /// <summary>Something in the client's life or surroundings.</summary>
    Circumstances = 3,
}
