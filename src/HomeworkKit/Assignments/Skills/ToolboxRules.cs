using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of toolboxes.</summary>
internal static class ToolboxRules
{
    /// <summary>A skill has no name.</summary>
    public static readonly Rule NameMissing = Rule.Missing("toolbox/name-missing", "A skill still needs a name.");

    /// <summary>A skill stands there twice.</summary>
    public static readonly Rule SkillTwice = Rule.Warning("toolbox/skill-twice", "The same skill is listed twice.");
}
