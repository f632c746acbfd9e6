using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Whose index of reliable change is meant. They differ for whoever starts far from the mean.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReliableChangeMethod>))]
public enum ReliableChangeMethod
{
    /// <summary>The change over the standard error of a difference (Jacobson and Truax 1991).</summary>
    JacobsonTruax = 1,

    /// <summary>
    /// The distance of the second score from the estimated true first score, over the standard error of measurement: allows for regression to the mean (Speer
    /// 1992, after Edwards and Nunnally).
    /// </summary>
    EdwardsNunnally = 2,

    /// <summary>
    /// The distance of the second score from the one to be predicted, over the standard error of prediction (Gulliksen 1950; Lord and Novick 1968).
    /// </summary>
    GulliksenLordNovick = 3,

    /// <summary>The same, where the whole group's mean may have moved: takes the mean after treatment too (Hsu 1989, after Linn and Lord).</summary>
    HsuLinnLord = 4,

    /// <summary>
    /// The distance from the estimated true first score, over an error of both scores: takes the reliability of the second (Nunnally and Kotsch 1983, as Speer
    /// 1992 has it).
    /// </summary>
    NunnallyKotsch = 5,

    /// <summary>
    /// The true change to be expected of the person, given the group's: takes the group's mean and spread after treatment and the correlation of both scores
    /// (Hageman and Arrindell 1999).
    /// </summary>
    HagemanArrindell = 6,
}
