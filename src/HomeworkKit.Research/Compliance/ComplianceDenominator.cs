using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Out of what answers are counted. A device that was off lowers the one and not the other.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ComplianceDenominator>))]
public enum ComplianceDenominator
{
    /// <summary>All prompts that the protocol asked for.</summary>
    Scheduled = 1,

    /// <summary>The prompts that reached the person.</summary>
    Delivered = 2,
}
