using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>What kind of thing may recur across a client's records.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PatternKind>))]
public enum PatternKind
{
    /// <summary>A situation or place.</summary>
    Situation = 0,

    /// <summary>A thought or an image, in the client's words.</summary>
    Thought = 1,

    /// <summary>A thinking habit, by its slug, as in <c>mind-reading</c>.</summary>
    Distortion = 2,

    /// <summary>An emotion, in the client's word for it.</summary>
    Emotion = 3,

    /// <summary>Something that was done.</summary>
    Behaviour = 4,
}
