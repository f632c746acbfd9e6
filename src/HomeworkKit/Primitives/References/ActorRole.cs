using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>In which role somebody acts.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ActorRole>))]
[WordKey("role")]
public enum ActorRole
{
    /// <summary>The client, who does the homework.</summary>
    Client = 0,

    /// <summary>The clinician, who agrees it with the client and looks at it with them.</summary>
    Clinician = 1,

    /// <summary>A parent, carer or coach; enters on the client's behalf and is always named as who did.</summary>
    Supporter = 2,

    /// <summary>The host's own automation: a window that closes, a return date that comes.</summary>
    System = 3,
}
