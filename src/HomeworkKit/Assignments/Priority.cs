using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Which homework comes first where there is more than one.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Priority>))]
public enum Priority
{
    /// <summary>Do this if you do only one thing.</summary>
    First = 1,

    /// <summary>Neither first nor last.</summary>
    Normal = 2,

    /// <summary>Good to do once the rest is done.</summary>
    IfThereIsTime = 3,
}
