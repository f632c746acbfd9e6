using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>The section of an agenda that an item belongs to.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AgendaSection>))]
[WordKey("agenda")]
public enum AgendaSection
{
    /// <summary>It can be done now.</summary>
    Open = 0,

    /// <summary>It comes later in the day.</summary>
    Due = 1,

    /// <summary>Its planned time has passed; doing it still counts.</summary>
    StillWelcome = 2,

    /// <summary>It is done when needed: no time is set.</summary>
    WhenNeeded = 3,

    /// <summary>It was done, in full or in part.</summary>
    Done = 4,

    /// <summary>The client said "not today".</summary>
    NotToday = 5,

    /// <summary>It was extra practice, beyond what was due.</summary>
    Extra = 6,
}
