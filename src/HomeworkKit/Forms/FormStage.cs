using System.Text.Json.Serialization;

namespace HomeworkKit.Forms;

/// <summary>When a page of a form is filled in.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FormStage>))]
public enum FormStage
{
    /// <summary>Before it is done: what is expected, planned, rated beforehand.</summary>
    Before = 0,

    /// <summary>While it is done, or as soon as it has happened.</summary>
    During = 1,

    /// <summary>Afterwards: what came of it, ratings once more, what was learned.</summary>
    After = 2,

    /// <summary>Some time after, when there is more to tell.</summary>
    Later = 3,
}
