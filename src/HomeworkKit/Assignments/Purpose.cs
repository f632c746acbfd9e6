using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>What a piece of homework is for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Purpose>))]
public enum Purpose
{
    /// <summary>To understand something: reading, psychoeducation.</summary>
    Learn = 0,

    /// <summary>To become aware: diaries, monitoring, catching thoughts.</summary>
    Notice = 1,

    /// <summary>To get better at a skill by doing it repeatedly.</summary>
    Practise = 2,

    /// <summary>To find out whether a prediction holds.</summary>
    Test = 3,

    /// <summary>To do something differently in one's life.</summary>
    Change = 4,

    /// <summary>To find out how things are, or how they change: monitoring as assessment.</summary>
    Assess = 5,
}
