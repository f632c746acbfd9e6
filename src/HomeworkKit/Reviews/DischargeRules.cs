using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of the end of a therapy.</summary>
internal static partial class DischargeRules
{
    /// <summary>Nobody is named to take over.</summary>
    [Rule(FindingTier.Error, "discharge/successor-missing", "Still blank: who takes over.")]
    public static readonly Rule SuccessorMissing;

    /// <summary>Somebody is named to take over what is not handed over.</summary>
    [Rule(FindingTier.Error, "discharge/successor-not-needed", "Someone is named as taking over, but this isn't being handed over.")]
    public static readonly Rule SuccessorNotNeeded;

    /// <summary>A piece of homework ends twice.</summary>
    [Rule(FindingTier.Error, "discharge/ends-twice", "The same homework ends twice.")]
    public static readonly Rule EndsTwice;

    /// <summary>Nothing is written down of what was learned.</summary>
    [Rule(FindingTier.Missing, "discharge/learned-missing", "What was learned is still blank.")]
    public static readonly Rule LearnedMissing;

    /// <summary>Nothing is written down of what to do when things get harder.</summary>
    [Rule(FindingTier.Missing, "discharge/plan-missing", "What to do when things get harder is still blank.")]
    public static readonly Rule PlanMissing;
}
