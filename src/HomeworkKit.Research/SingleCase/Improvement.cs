using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Which way the measured behaviour or feeling goes when things get better. It belongs to the measure, and nothing guesses it.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Improvement>))]
public enum Improvement
{
    /// <summary>More is better.</summary>
    Increase = 1,

    /// <summary>Less is better.</summary>
    Decrease = 2,
}
