using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>A step of the client's programme that comes next, for the end of the session. It tells no date that has passed.</summary>
public sealed partial record DigestNextStep : ContentRecord
{
    /// <summary>Gets what a person calls it.</summary>
    public string? Title { get; init; }

    /// <summary>Gets a value indicating whether it can be proposed now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsReady { get; init; }

    /// <summary>Gets a value indicating whether the client said no to it, so that later steps wait for what client and clinician decide.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool WaitsForDecision { get; init; }

    /// <summary>Gets a value indicating whether it is on hold, by itself or with the programme.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsHeld { get; init; }

    /// <summary>Gets when its time comes.</summary>
    /// <value>Later than the digest; null where that is not known.</value>
    public Instant? At { get; init; }
}
