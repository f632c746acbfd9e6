using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of the end of a therapy.</summary>
internal static class DischargeRules
{
    /// <summary>Nobody is named to take over.</summary>
    public static readonly Rule SuccessorMissing = Rule.Error("discharge/successor-missing", "Still blank: who takes over.");

    /// <summary>Somebody is named to take over what is not handed over.</summary>
    public static readonly Rule SuccessorNotNeeded = Rule.Error("discharge/successor-not-needed", "Someone is named as taking over, but this isn't being handed over.");

    /// <summary>A piece of homework ends twice.</summary>
    public static readonly Rule EndsTwice = Rule.Error("discharge/ends-twice", "The same homework ends twice.");

    /// <summary>Nothing is written down of what was learned.</summary>
    public static readonly Rule LearnedMissing = Rule.Missing("discharge/learned-missing", "What was learned is still blank.");

    /// <summary>Nothing is written down of what to do when things get harder.</summary>
    public static readonly Rule PlanMissing = Rule.Missing("discharge/plan-missing", "What to do when things get harder is still blank.");
}
