using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Who gave feedback on what was practised, as a kind of person.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FeedbackGiver>))]
public enum FeedbackGiver
{
    /// <summary>A partner.</summary>
    Partner = 0,

    /// <summary>Somebody in the family.</summary>
    Family = 1,

    /// <summary>A friend.</summary>
    Friend = 2,

    /// <summary>A group that practises together.</summary>
    Group = 3,

    /// <summary>Somebody at work or at school.</summary>
    Colleague = 4,

    /// <summary>Somebody else.</summary>
    Other = 5,
}
