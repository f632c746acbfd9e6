using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>A part of an attempt, or the plan, that a client can keep private or share.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AttemptPart>))]
public enum AttemptPart
{
    /// <summary>What was filled in.</summary>
    Entry = 0,

    /// <summary>Feelings before and after.</summary>
    Feelings = 1,

    /// <summary>What was noticed, what surprised, the question for the session, what was done instead, feedback, and skills used.</summary>
    Reflections = 2,

    /// <summary>What got in the way.</summary>
    Barriers = 3,

    /// <summary>References to attached files.</summary>
    Attachments = 4,

    /// <summary>The half of a joint exercise that is meant to be looked at together. What sharing with a partner means where no part is named.</summary>
    SharedHalf = 5,

    /// <summary>
    /// The half of a joint exercise that is for its author alone, private notes included. Nobody else sees it unless it is shared by this very name.
    /// </summary>
    PrivateHalf = 6,

    /// <summary>The plan as a whole, beyond what is asked. Belongs to no attempt and can be shared, not kept private.</summary>
    Plan = 7,
}
