using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Who speaks in a turn, seen from the one who writes it down.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExerciseSpeaker>))]
public enum ExerciseSpeaker
{
    /// <summary>The one whose record this is.</summary>
    Me = 0,

    /// <summary>The other person, or one of the others.</summary>
    Other = 1,
}
