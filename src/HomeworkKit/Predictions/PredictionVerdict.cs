using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit.Kinds;

/// <summary>What the world had to say about a prediction. It judges the prediction, never the person.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PredictionVerdict>))]
[WordKey("verdict")]
public enum PredictionVerdict
{
    /// <summary>Nothing was learned about it yet, or what happened does not tell.</summary>
    Untested = 0,

    /// <summary>What was predicted happened.</summary>
    Confirmed = 1,

    /// <summary>What was predicted did not happen.</summary>
    Disconfirmed = 2,

    /// <summary>Part of it happened.</summary>
    Mixed = 3,
}
