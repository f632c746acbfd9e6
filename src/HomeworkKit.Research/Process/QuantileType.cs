using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>How a quantile between two values is placed, by the numbers of Hyndman and Fan (1996), which R's <c>quantile</c> uses too.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<QuantileType>))]
public enum QuantileType
{
    /// <summary>The default of R, NumPy, pandas and Excel's inclusive quartiles.</summary>
    Type7 = 7,

    /// <summary>What Hyndman and Fan recommend: about median-unbiased, whatever the distribution.</summary>
    Type8 = 8,
}
