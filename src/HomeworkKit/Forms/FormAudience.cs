using System.Text.Json.Serialization;

namespace HomeworkKit.Forms;

/// <summary>Who reads an answer.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FormAudience>))]
public enum FormAudience
{
    /// <summary>Whoever reads the rest of the entry.</summary>
    Ordinary = 0,

    /// <summary>The client alone, until they share it.</summary>
    OwnHalf = 1,

    /// <summary>Meant to be looked at together, once everyone has agreed to show it.</summary>
    SharedHalf = 2,
}
