using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>How the characters of a file are encoded.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CsvEncoding>))]
public enum CsvEncoding
{
    /// <summary>UTF-8. A file that is none is refused with its line, never read with replacements.</summary>
    Utf8 = 0,

    /// <summary>ISO 8859-1, as older exports of spreadsheets and SPSS have.</summary>
    Latin1 = 1,
}
