using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Whose list of cognitive distortions a name comes from. Authors file some names differently.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DistortionSource>))]
public enum DistortionSource
{
    /// <summary>A. T. Beck 1963; Beck et al. 1979.</summary>
    Beck = 0,

    /// <summary>Burns 1980, 1989.</summary>
    Burns = 1,

    /// <summary>J. Beck 1995, 2011.</summary>
    JBeck = 2,

    /// <summary>Leahy 2003, 2017.</summary>
    Leahy = 3,
}
