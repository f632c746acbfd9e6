using System.Text.Json.Serialization;
using HomeworkKit.Primitives;

namespace HomeworkKit.Kinds.ProblemSolvings;

/// <summary>For whom a consequence of a solution matters.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ConsequenceBearer>))]
public enum ConsequenceBearer
{
    /// <summary>For the client.</summary>
    Self = 0,

    /// <summary>For others.</summary>
    Others = 1,
}
