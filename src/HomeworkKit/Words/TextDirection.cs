using System.Text.Json.Serialization;

namespace HomeworkKit.Words;

/// <summary>In which direction a language is read.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TextDirection>))]
public enum TextDirection
{
    /// <summary>From left to right, as English and German are.</summary>
    Ltr = 0,

    /// <summary>From right to left, as Arabic and Hebrew are.</summary>
    Rtl = 1,
}
