using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What an export took out or replaced.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Removal>))]
public enum Removal
{
    /// <summary>Free text that was dropped.</summary>
    FreeText = 0,

    /// <summary>A short word or key that was replaced, because it is not among those that may leave.</summary>
    Word = 1,

    /// <summary>An identifier of a participant that was replaced.</summary>
    Participant = 2,

    /// <summary>A reference to another person or to a session that was replaced.</summary>
    OtherPerson = 3,

    /// <summary>A reference to another person that was dropped; their role is told.</summary>
    DroppedPerson = 4,

    /// <summary>An identifier of a thing that was replaced: an assignment, an attempt, an occurrence, a goal.</summary>
    Identifier = 5,

    /// <summary>A date or moment that was replaced by a study day or moved.</summary>
    Moment = 6,

    /// <summary>Part of an attempt that the client keeps private.</summary>
    KeptPrivate = 7,

    /// <summary>An attempt that its author took back.</summary>
    Retracted = 8,

    /// <summary>A reference to a file.</summary>
    Attachment = 9,

    /// <summary>A member that this version does not know, or that no column is declared for.</summary>
    Undeclared = 10,

    /// <summary>A safety concern or its acknowledgement. Exports do not tell how many.</summary>
    SafetyConcern = 11,
}
