using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What a person may want from a conversation (Linehan 1993, 2015).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CommunicationGoalType>))]
public enum CommunicationGoalType
{
    /// <summary>To get or refuse something.</summary>
    Objective = 0,

    /// <summary>To keep or better the relationship.</summary>
    Relationship = 1,

    /// <summary>To keep one's respect for oneself.</summary>
    SelfRespect = 2,
}
