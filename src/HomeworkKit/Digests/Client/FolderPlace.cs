using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Where a file in a client's folder comes from.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FolderPlace>))]
public enum FolderPlace
{
    /// <summary>A handout: it came with the plan.</summary>
    Handout = 0,

    /// <summary>It belongs to an attempt.</summary>
    Attempt = 1,

    /// <summary>Somebody added it to the homework.</summary>
    Added = 2,
}
