using System.Text.Json.Serialization;
using HomeworkKit.Primitives;

namespace HomeworkKit.Adherence;

/// <summary>Which occurrences a denominator holds.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AdherenceSpan>))]
public enum AdherenceSpan
{
    /// <summary>All of the period, those still to come included.</summary>
    Final = 0,

    /// <summary>Only those whose window has closed: what can be said while the period is running.</summary>
    SoFar = 1,
}
