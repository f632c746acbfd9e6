using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>Which occurrences a denominator holds.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AdherenceSpan>))]
public enum AdherenceSpan
{
    /// <summary>
    /// All of the period, those still to come included. Without an end of the plan or of the question, only those whose window has closed: a period that runs
    /// on has no last one.
    /// </summary>
    Final = 0,

    /// <summary>Only those whose window has closed: what can be said while the period is running.</summary>
    SoFar = 1,
}
