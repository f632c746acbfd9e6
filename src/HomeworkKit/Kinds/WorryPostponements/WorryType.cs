using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What sort of worry it is (Dugas and Robichaud 2007).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<WorryType>))]
public enum WorryType
{
    /// <summary>About something that may never happen: a "what if".</summary>
    Hypothetical = 0,

    /// <summary>About something that is so now, and that something can be done about.</summary>
    Practical = 1,
}
