using System.Text.Json.Serialization;

namespace HomeworkKit.Research.Charts;

/// <summary>For what a picture is drawn.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ChartTheme>))]
public enum ChartTheme
{
    /// <summary>A screen: colours, with dark ones where the reader's screen is dark.</summary>
    Screen = 0,

    /// <summary>Paper: the colours of a light screen, whatever the screen.</summary>
    Print = 1,

    /// <summary>Paper without colours: greys; marks and dashes tell series apart.</summary>
    Greyscale = 2,
}
