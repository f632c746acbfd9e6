using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>How far an attempt got. Every outcome can be brought to the session.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AttemptOutcome>))]
[WordKey("outcome")]
public enum AttemptOutcome
{
    /// <summary>It did not happen. What got in the way is worth as much as a filled-in form.</summary>
    NotDone = 0,

    /// <summary>Part of it was done, or the form is half filled.</summary>
    Partly = 1,

    /// <summary>It was done as far as the client means to take it.</summary>
    Done = 2,
}
