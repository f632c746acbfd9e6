using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What whoever reads a comparison of phases has to know.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PhaseRemark>))]
public enum PhaseRemark
{
    /// <summary>
    /// P values, standard errors and intervals take the values to be independent. Values of one person seldom are: with positive autocorrelation they look
    /// surer than they are.
    /// </summary>
    AssumesIndependence = 1,

    /// <summary>A phase has fewer than three values: the figures can be computed and mean next to nothing.</summary>
    FewerThanThreeValues = 2,

    /// <summary>A phase has fewer than five values, which the What Works Clearinghouse (2022) asks for.</summary>
    FewerThanFiveValues = 3,

    /// <summary>
    /// Every value of the intervention is better than every one of the baseline: non-overlap is at its end and cannot tell larger effects from smaller ones.
    /// </summary>
    CompleteSeparation = 4,

    /// <summary>The baseline itself has a trend at the level asked for, and it was not taken out.</summary>
    TrendInBaseline = 5,

    /// <summary>The trend of the baseline was taken out by drawing its line on through the intervention.</summary>
    TrendTakenOut = 6,

    /// <summary>Values are missing and were left out; nothing was filled in.</summary>
    ValuesMissing = 7,
}
