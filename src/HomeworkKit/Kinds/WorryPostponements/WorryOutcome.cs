using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What became of a worry in the world (LaFreniere and Newman 2020).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<WorryOutcome>))]
public enum WorryOutcome
{
    /// <summary>It cannot be told yet.</summary>
    NotYetKnown = 0,

    /// <summary>It did not happen.</summary>
    DidNotHappen = 1,

    /// <summary>It happened, and was better than feared.</summary>
    BetterThanFeared = 2,

    /// <summary>It happened as feared.</summary>
    AsFeared = 3,

    /// <summary>It happened, and was worse than feared.</summary>
    WorseThanFeared = 4,
}
