using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Which trends a Tau-U takes in.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TauUForm>))]
public enum TauUForm
{
    /// <summary>A against B less the trend of A.</summary>
    LessTrendA = 0,

    /// <summary>A against B and the trend of B.</summary>
    WithTrendB = 1,

    /// <summary>A against B and the trend of B less the trend of A.</summary>
    BothTrends = 2,
}
