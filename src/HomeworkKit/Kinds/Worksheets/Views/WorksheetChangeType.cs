using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What kind of change lies between two versions of a form.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<WorksheetChangeType>))]
public enum WorksheetChangeType
{
    /// <summary>An item or a score is new.</summary>
    Added = 0,

    /// <summary>An item or a score is gone.</summary>
    Removed = 1,

    /// <summary>A key is used again for another type of item: answers of the two versions must not stand in one column.</summary>
    Retyped = 2,

    /// <summary>A text, a help text, or the words of an option differ.</summary>
    Wording = 3,

    /// <summary>What can be answered, when it is shown, whether it is required, or how it counts differs.</summary>
    Meaning = 4,

    /// <summary>A text of an item or score that both versions have differs in another language; the form's own words may be the same.</summary>
    Translation = 5,
}
