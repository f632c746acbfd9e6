using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What becomes of a line that cannot be read.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DatasetProblemPolicy>))]
public enum DatasetProblemPolicy
{
    /// <summary>Reading stops with a <see cref="DatasetException"/>.</summary>
    Stop = 0,

    /// <summary>The line is left out and told in the <see cref="DatasetReport"/>.</summary>
    Skip = 1,
}
