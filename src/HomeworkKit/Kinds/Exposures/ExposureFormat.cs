using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How exposures follow one another, and what is practised in them.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExposureFormat>))]
public enum ExposureFormat
{
    /// <summary>Step by step up a hierarchy.</summary>
    Graded = 0,

    /// <summary>In any order, varied on purpose (Craske et al. 2014).</summary>
    VariableOrder = 1,

    /// <summary>Exposure with response prevention: the ritual that usually follows is resisted or delayed.</summary>
    ResponsePrevention = 2,
}
