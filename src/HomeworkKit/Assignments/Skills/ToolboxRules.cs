using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of toolboxes.</summary>
internal static class ToolboxRules
{
    /// <summary>A skill has no name.</summary>
    public static readonly Rule NameMissing = Rule.Missing("toolbox/name-missing", "A skill has no name.");

    /// <summary>A skill stands there twice.</summary>
    public static readonly Rule SkillTwice = Rule.Warning("toolbox/skill-twice", "The same skill stands there twice.");
}
