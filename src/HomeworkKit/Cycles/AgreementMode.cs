using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>How the client's yes to a plan was given.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AgreementMode>))]
public enum AgreementMode
{
    /// <summary>The client said so themselves.</summary>
    ByClient = 0,

    /// <summary>The clinician records the client's word, given in the session.</summary>
    InSession = 1,
}
