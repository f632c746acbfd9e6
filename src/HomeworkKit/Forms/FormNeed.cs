using System.Text.Json.Serialization;

namespace HomeworkKit.Forms;

/// <summary>How much an answer is needed.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FormNeed>))]
public enum FormNeed
{
    /// <summary>The entry is incomplete without it. A draft can always be saved.</summary>
    Needed = 0,

    /// <summary>It helps, and nothing is incomplete without it.</summary>
    Welcome = 1,

    /// <summary>For those who want to add something.</summary>
    Optional = 2,
}
