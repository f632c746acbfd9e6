using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Whose index of reliable change is meant. They differ for whoever starts far from the mean.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReliableChangeMethod>))]
public enum ReliableChangeMethod
{
    /// <summary>The change over the standard error of a difference (Jacobson and Truax 1991).</summary>
    JacobsonTruax = 1,

    /// <summary>The distance of the second score from the estimated true first score, over the standard error of measurement: allows for regression to the mean (Speer 1992, after Edwards and Nunnally).</summary>
    EdwardsNunnally = 2,
}
