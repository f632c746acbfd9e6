using System.Text.Json.Serialization;
using HomeworkKit;

namespace Acme.Breathing;

/// <summary>How the breath is paced.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BreathingPattern>))]
public enum BreathingPattern
{
    /// <summary>In and out in even counts.</summary>
    Even = 0,

    /// <summary>In, hold, out, hold, four counts each.</summary>
    Box = 1,

    /// <summary>A longer breath out than in.</summary>
    LongOut = 2,
}
