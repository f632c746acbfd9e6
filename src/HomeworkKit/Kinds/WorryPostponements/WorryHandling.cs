using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What was done with a worry when its time came.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<WorryHandling>))]
public enum WorryHandling
{
    /// <summary>The client worried about it.</summary>
    Worried = 0,

    /// <summary>The client looked for a solution.</summary>
    ProblemSolved = 1,

    /// <summary>The client let it be.</summary>
    LeftAlone = 2,
}
