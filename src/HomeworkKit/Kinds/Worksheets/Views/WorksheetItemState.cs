using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What stands with an item of a form, given the answers so far.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<WorksheetItemState>))]
public enum WorksheetItemState
{
    /// <summary>It is shown; it takes no answer.</summary>
    Shown = 0,

    /// <summary>It is not asked; an answer that is there does not count.</summary>
    Hidden = 1,

    /// <summary>It is asked and has no answer yet.</summary>
    Blank = 2,

    /// <summary>It is answered.</summary>
    Answered = 3,

    /// <summary>The client said why there is no answer.</summary>
    NoAnswer = 4,
}
