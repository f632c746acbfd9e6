using System.Text.Json.Serialization;
using HomeworkKit.Primitives;

namespace HomeworkKit.Attempts;

/// <summary>A part of an attempt that a client can keep private or share.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AttemptPart>))]
public enum AttemptPart
{
    /// <summary>What was filled in.</summary>
    Entry = 0,

    /// <summary>Feelings before and after.</summary>
    Feelings = 1,

    /// <summary>What was noticed, what surprised, the question for the session.</summary>
    Reflections = 2,

    /// <summary>What got in the way.</summary>
    Barriers = 3,

    /// <summary>References to attached files.</summary>
    Attachments = 4,
}
