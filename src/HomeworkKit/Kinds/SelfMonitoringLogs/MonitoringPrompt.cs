using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>The times of one prompt.</summary>
public sealed partial record MonitoringPrompt : ContentRecord
{
    /// <summary>Gets when it was to come.</summary>
    public Instant? ScheduledAt { get; init; }

    /// <summary>Gets when it came.</summary>
    /// <value>Null if it never did.</value>
    public Instant? IssuedAt { get; init; }

    /// <summary>Gets when it was answered.</summary>
    /// <value>Null if it was not.</value>
    public Instant? RespondedAt { get; init; }

    /// <summary>Gets when it closed.</summary>
    /// <value>Not included: an answer at this time is late. Null if it does not close.</value>
    public Instant? ExpiresAt { get; init; }

    /// <summary>Gets a value indicating whether it was held back, for example because the device was off.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsSuppressed { get; init; }

    /// <summary>Gets how long the answer took.</summary>
    /// <value>From issued to responded; null if either is missing.</value>
    [JsonIgnore]
    public Duration? Latency => RespondedAt - IssuedAt;
}
