using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>How an attempt came to be recorded.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AttemptSource>))]
public enum AttemptSource
{
    /// <summary>Entered at or soon after the time.</summary>
    Live = 0,

    /// <summary>Entered later, from memory. Paper diaries are often filled so (Stone et al. 2003).</summary>
    Retrospective = 1,

    /// <summary>Taken over from another system's data.</summary>
    Imported = 2,

    /// <summary>Recorded by a device.</summary>
    Device = 3,

    /// <summary>Told on the telephone and written down by somebody else.</summary>
    ByTelephone = 4,

    /// <summary>Written on paper, brought along and copied by somebody else.</summary>
    OnPaper = 5,
}
