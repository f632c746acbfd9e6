using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>For whom a consequence of a solution matters.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ConsequenceBearer>))]
public enum ConsequenceBearer
{
    /// <summary>For the client.</summary>
    Self = 0,

    /// <summary>For others.</summary>
    Others = 1,
}
