using System.Text.Json.Serialization;

namespace HomeworkKit.Forms;

/// <summary>Who fills in a question.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FilledBy>))]
public enum FilledBy
{
    /// <summary>The client.</summary>
    Client = 0,

    /// <summary>The clinician, with the client or alone.</summary>
    Clinician = 1,

    /// <summary>The app: a time that it stamps, a key that it makes. Nobody is asked.</summary>
    App = 2,
}
