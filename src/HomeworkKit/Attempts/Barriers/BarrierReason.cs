using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>What got in the way, as a reason that can be counted. Several may apply.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BarrierReason>))]
[WordKey("barrier")]
public enum BarrierReason
{
    /// <summary>It did not come to mind.</summary>
    Forgot = 0,

    /// <summary>There was no time.</summary>
    NoTime = 1,

    /// <summary>Too tired.</summary>
    TooTired = 2,

    /// <summary>Mood was too low.</summary>
    LowMood = 3,

    /// <summary>It was not clear what it was good for.</summary>
    DidNotSeeThePoint = 4,

    /// <summary>It was not clear what to do.</summary>
    UnclearWhatToDo = 5,

    /// <summary>It was too hard, or too big.</summary>
    TooHard = 6,

    /// <summary>It was too upsetting, or was avoided for that reason.</summary>
    TooUpsetting = 7,

    /// <summary>It felt as if it had to be done perfectly or not at all.</summary>
    WantedItPerfect = 8,

    /// <summary>Fear of what others, or the therapist, would think.</summary>
    AfraidOfBeingJudged = 9,

    /// <summary>There was little hope that it would help.</summary>
    DidNotExpectItToHelp = 10,

    /// <summary>The client did not agree with it.</summary>
    DisagreedWithIt = 11,

    /// <summary>Illness, a crisis or a life event.</summary>
    IllnessOrCrisis = 12,

    /// <summary>Other people stood in the way.</summary>
    OtherPeople = 13,

    /// <summary>There was no private place or time.</summary>
    NoPrivacy = 14,

    /// <summary>Materials or technology were missing or did not work.</summary>
    NoMaterials = 15,

    /// <summary>Reading, language or culture made it hard.</summary>
    LanguageOrCulture = 16,

    /// <summary>It no longer seemed needed.</summary>
    FeltBetter = 17,

    /// <summary>It was not explained, or nobody followed up.</summary>
    NotExplained = 18,

    /// <summary>Something else; see the note.</summary>
    Other = 19,

    /// <summary>It was tedious, or wearing.</summary>
    Tedious = 20,
}
