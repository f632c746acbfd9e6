using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of toolboxes.</summary>
internal static partial class ToolboxRules
{
    /// <summary>A skill has no name.</summary>
    [Rule(FindingTier.Missing, "toolbox/name-missing", "A skill still needs a name.")]
    public static readonly Rule NameMissing;

    /// <summary>A skill stands there twice.</summary>
    [Rule(FindingTier.Warning, "toolbox/skill-twice", "The same skill is listed twice.")]
    public static readonly Rule SkillTwice;
}
