using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What became of an element of a form that was read.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ImportFate>))]
public enum ImportFate
{
    /// <summary>It stands in the form.</summary>
    Taken = 0,

    /// <summary>Something close to it stands in the form.</summary>
    Approximated = 1,

    /// <summary>Nothing of it stands in the form.</summary>
    LeftOut = 2,
}
