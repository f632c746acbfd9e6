using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What a pair of scores says about change beyond the error of measurement (Jacobson and Truax 1991). It says nothing about why.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ChangeCategory>))]
public enum ChangeCategory
{
    /// <summary>Reliably better, and past the cutoff.</summary>
    Recovered = 1,

    /// <summary>Reliably better, and not past the cutoff, or no cutoff is known.</summary>
    Improved = 2,

    /// <summary>No change that measurement error could not have made.</summary>
    Unchanged = 3,

    /// <summary>Reliably worse.</summary>
    Deteriorated = 4,
}
