using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Whether the trend of the baseline is taken out before phases are compared (Tarlow 2017).</summary>
/// <remarks>
/// Off unless it is asked for: a line through a short baseline, drawn on through the intervention, runs far away from what was ever measured. In Parker,
/// Vannest and Davis's (2011) first example NAP is .92, and tau after the correction .21.
/// </remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<BaselineCorrection>))]
public enum BaselineCorrection
{
    /// <summary>Never.</summary>
    Never = 0,

    /// <summary>If Kendall's test finds a trend in the baseline at the level asked for, as Tarlow proposes.</summary>
    WhenTrend = 1,

    /// <summary>Always.</summary>
    Always = 2,
}
