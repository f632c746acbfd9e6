using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of toolboxes.</summary>
internal static class ToolboxRules
{
    /// <summary>A skill has no name.</summary>
    [Says("A skill still needs a name.")]
    public static readonly Rule NameMissing = Rule.Missing("toolbox/name-missing");

    /// <summary>A skill stands there twice.</summary>
    [Says("The same skill is listed twice.")]
    public static readonly Rule SkillTwice = Rule.Warning("toolbox/skill-twice");
}
