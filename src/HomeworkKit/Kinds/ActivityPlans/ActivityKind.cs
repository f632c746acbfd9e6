using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What an activity is for. An activity may be several of these at once.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>Done because it is enjoyed.</summary>
    Pleasurable = 0,

    /// <summary>Done most days: cooking, washing, the way to work.</summary>
    Routine = 1,

    /// <summary>Has to be done, with consequences if it is left: bills, appointments.</summary>
    Necessary = 2,

    /// <summary>With other people.</summary>
    Social = 3,

    /// <summary>Moves the body.</summary>
    Physical = 4,

    /// <summary>Stands for something that matters to the client.</summary>
    Valued = 5,
}
