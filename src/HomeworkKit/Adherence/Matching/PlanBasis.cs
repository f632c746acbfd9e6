using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>Which plan the denominator follows.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PlanBasis>))]
public enum PlanBasis
{
    /// <summary>The plan as it was at each time, with its changes, rests and end.</summary>
    AsRevised = 0,

    /// <summary>The plan that was agreed first, as if it had never been changed, set aside or stopped.</summary>
    AsOriginallyAgreed = 1,
}
