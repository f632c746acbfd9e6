using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>How matching allocated an attempt.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AttemptAllocation>))]
public enum AttemptAllocation
{
    /// <summary>It stands for an occurrence.</summary>
    Answers = 0,

    /// <summary>Replaced by a better attempt.</summary>
    Superseded = 1,

    /// <summary>It was done besides what was due: practice all the same.</summary>
    Extra = 2,

    /// <summary>It was done during a pause: extra, and told apart.</summary>
    WhileSetAside = 3,

    /// <summary>It was done in the session, as a rehearsal.</summary>
    InSession = 4,

    /// <summary>It was made after the moment that is looked at.</summary>
    Later = 5,
}
