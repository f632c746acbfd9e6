using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>To whom a client shows something.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Audience>))]
public enum Audience
{
    /// <summary>The clinician of the assignment. Sees an attempt unless the client keeps it private.</summary>
    Clinician = 0,

    /// <summary>Supporters. See content only where the client shares it.</summary>
    Supporter = 1,

    /// <summary>The other people of a joint exercise. See content only where the client shares it.</summary>
    Partner = 2,

    /// <summary>
    /// Proxies: supporters who act in the client's place. See the plan and their own entries, and other content only where it is shared with them.
    /// </summary>
    Proxy = 3,
}
