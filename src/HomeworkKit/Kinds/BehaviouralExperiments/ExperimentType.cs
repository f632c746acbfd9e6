using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What a behavioural experiment is meant to find out (Bennett-Levy et al. 2004).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExperimentType>))]
public enum ExperimentType
{
    /// <summary>Whether one belief holds.</summary>
    HypothesisTesting = 0,

    /// <summary>Which of two beliefs fits better.</summary>
    AVersusB = 1,

    /// <summary>What happens: there is no belief about it yet.</summary>
    Discovery = 2,
}
