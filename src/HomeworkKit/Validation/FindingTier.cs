using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit.Validation;

/// <summary>How serious a finding is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FindingTier>))]
[WordKey("tier")]
public enum FindingTier
{
    /// <summary>A contradiction: what is there cannot all be so. The only tier that stops a save.</summary>
    Error = 0,

    /// <summary>Still blank and needed for completeness. A draft with it can always be saved.</summary>
    Missing = 1,

    /// <summary>Possible, but worth a second look.</summary>
    Warning = 2,
}
