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

    /// <summary>Its time is over, and doing it is still welcome.</summary>
    StillWelcome = 2,

    /// <summary>It is for when the moment comes: no time is set.</summary>
    WhenNeeded = 3,

    /// <summary>It was done, in full or in part.</summary>
    Done = 4,

    /// <summary>The client said "not today": that is an answer, and the reason is worth as much as a filled-in form.</summary>
    NotToday = 5,

    /// <summary>It was done besides what was due.</summary>
    Extra = 6,
}
