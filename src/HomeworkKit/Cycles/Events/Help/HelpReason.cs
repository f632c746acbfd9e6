using System.Text.Json.Serialization;

namespace HomeworkKit.Events;

/// <summary>What somebody asks for help with.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<HelpReason>))]
public enum HelpReason
{
    /// <summary>It is not clear what to do, or what it is for.</summary>
    NotUnderstood = 0,

    /// <summary>It is too hard, or too big.</summary>
    TooHard = 1,

    /// <summary>It is too upsetting.</summary>
    TooUpsetting = 2,

    /// <summary>Time, place, materials or technology.</summary>
    Practical = 3,

    /// <summary>Something else; see the text.</summary>
    Other = 4,
}
