using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>How bad a disagreement is, by how many categories lie between the raters.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<KappaWeights>))]
public enum KappaWeights
{
    /// <summary>Every disagreement alike, for categories without an order.</summary>
    None = 1,

    /// <summary>As bad as it is wide.</summary>
    Linear = 2,

    /// <summary>As bad as the square of its width.</summary>
    Quadratic = 3,
}
