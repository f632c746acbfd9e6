using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>In which form something is read, heard or watched.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReadingFormat>))]
public enum ReadingFormat
{
    /// <summary>A book, or chapters of one.</summary>
    Book = 0,

    /// <summary>A workbook, read and worked through.</summary>
    Workbook = 1,

    /// <summary>A leaflet or handout.</summary>
    Leaflet = 2,

    /// <summary>A page or article on the web.</summary>
    WebPage = 3,

    /// <summary>A recording to listen to.</summary>
    Audio = 4,

    /// <summary>A film or video.</summary>
    Video = 5,
}
