using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>In which half of a shared exercise a prompt is answered.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PromptHalf>))]
public enum PromptHalf
{
    /// <summary>For oneself alone, before or after the talk. Nobody else sees it unless the client shares it.</summary>
    Private = 0,

    /// <summary>Meant to be looked at together, once everyone has agreed to show it.</summary>
    Shared = 1,
}
