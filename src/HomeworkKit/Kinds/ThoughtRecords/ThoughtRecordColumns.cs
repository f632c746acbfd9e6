using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How many columns a thought record asks for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ThoughtRecordColumns>))]
public enum ThoughtRecordColumns
{
    /// <summary>Situation, automatic thoughts, emotions: catching thoughts (Beck et al. 1979).</summary>
    Three = 3,

    /// <summary>As three, with a response to the thought: answering a thought before anything is rated again, a step on the way to five.</summary>
    Four = 4,

    /// <summary>Also the response to the thought, and belief and emotions rated again (the daily record of dysfunctional thoughts, Beck et al. 1979).</summary>
    Five = 5,

    /// <summary>As five, with date and time as a column and with what the client will do as part of the outcome (J. Beck 2011).</summary>
    Six = 6,

    /// <summary>
    /// Situation, moods, thoughts with one hot thought, evidence for and against it, a balanced thought, moods rated again (Greenberger and Padesky 1995).
    /// </summary>
    Seven = 7,
}
