using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization;

/// <summary>What kind of content a member of a record holds.</summary>
/// <remarks>The type decides; a text is free text unless its source says that it is short. Exports, forms, schemas and redaction follow it.</remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<MemberRole>))]
public enum MemberRole
{
    /// <summary>A record, a choice between records, or a list of either.</summary>
    Structure = 0,

    /// <summary>One of a fixed set of words, or yes or no.</summary>
    Coded = 1,

    /// <summary>A number, a rating, an amount of time.</summary>
    Number = 2,

    /// <summary>A date, a time of day or a moment.</summary>
    Time = 3,

    /// <summary>An id or a reference.</summary>
    Reference = 4,

    /// <summary>A word or key that tells rows apart, such as the name of a feeling.</summary>
    ShortText = 5,

    /// <summary>A person's own words. The careful answer for every text that nobody decided about.</summary>
    FreeText = 6,
}
