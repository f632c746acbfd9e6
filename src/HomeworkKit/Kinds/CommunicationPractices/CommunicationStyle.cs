using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How something was said (Alberti and Emmons 1970). A name for what happened, not a mark for it.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CommunicationStyle>))]
public enum CommunicationStyle
{
    /// <summary>Giving way: one's own wish was not said, or taken back.</summary>
    Passive = 0,

    /// <summary>Said plainly, with respect for both.</summary>
    Assertive = 1,

    /// <summary>Said against the other person: with blame, threats or a raised voice.</summary>
    Aggressive = 2,
}
