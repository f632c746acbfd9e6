using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What becomes of a file's ids on their way to references.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CsvIdRule>))]
public enum CsvIdRule
{
    /// <summary>An id is a reference as it stands, or its row is left out and told.</summary>
    AsTheyAre = 0,

    /// <summary>
    /// Every character that is no ASCII letter, digit, hyphen or point is written as an underscore and its hexadecimal number of UTF-8 (<c>Anna B.</c> becomes
    /// <c>Anna_20B.</c>), the underscore too: different ids stay different, and can be read back. An id that becomes longer than a reference may be is left out
    /// and told.
    /// </summary>
    Rewritten = 1,
}
