using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Why an element was not taken as it stands.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ImportReason>))]
public enum ImportReason
{
    /// <summary>No item takes answers of its type.</summary>
    TypeNotTaken = 0,

    /// <summary>It is an expression that would have to be run.</summary>
    ExpressionNotTaken = 1,

    /// <summary>Its options stand elsewhere: references are not followed.</summary>
    ValuesElsewhere = 2,

    /// <summary>It asks about an item that does not stand before its own.</summary>
    LooksAhead = 3,

    /// <summary>It asks about an item that the form does not have.</summary>
    UnknownItem = 4,

    /// <summary>It compares in a way that conditions of worksheets do not have.</summary>
    ComparisonNotTaken = 5,

    /// <summary>It is deeper or has more parts than a condition may have.</summary>
    ConditionTooLarge = 6,

    /// <summary>Its name is no key, or is used twice: it has another.</summary>
    KeyReplaced = 7,

    /// <summary>It repeats within what repeats.</summary>
    RepeatInRepeat = 8,

    /// <summary>It stands deeper than items may stand.</summary>
    TooDeep = 9,

    /// <summary>There are more items than a form may have.</summary>
    TooMany = 10,

    /// <summary>Nobody is asked it.</summary>
    Hidden = 11,

    /// <summary>An answer is filled in before it is asked.</summary>
    DefaultNotTaken = 12,

    /// <summary>It is an element that is not read.</summary>
    NotKnown = 13,

    /// <summary>Its text is longer than is taken.</summary>
    TextTooLong = 14,

    /// <summary>The unit of its answers is chosen with each answer.</summary>
    UnitNotFixed = 15,

    /// <summary>It offers nothing to pick.</summary>
    OptionsMissing = 16,
}
