using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One step of carrying out the chosen solution.</summary>
public sealed partial record PlanStep : ContentRecord
{
    /// <summary>Gets what is to be done.</summary>
    public string? Text { get; init; }

    /// <summary>Gets when, in the client's words.</summary>
    public string? When { get; init; }

    /// <summary>Gets what may get in the way.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Gets what the client will do if it does.</summary>
    public string? ThenIWill { get; init; }

    /// <summary>Gets a value indicating whether the step was carried out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsDone { get; init; }
}
