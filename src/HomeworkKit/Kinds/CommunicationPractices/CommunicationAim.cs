using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What a conversation is for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CommunicationAim>))]
public enum CommunicationAim
{
    /// <summary>To ask for something.</summary>
    Asking = 0,

    /// <summary>To say no.</summary>
    SayingNo = 1,

    /// <summary>To say what one thinks, feels or needs.</summary>
    BeingDirect = 2,

    /// <summary>To listen and understand.</summary>
    Listening = 3,
}
