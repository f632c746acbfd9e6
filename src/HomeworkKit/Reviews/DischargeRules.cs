using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of the end of a therapy.</summary>
internal static class DischargeRules
{
    /// <summary>Nobody is named to take over.</summary>
    [Says("Still blank: who takes over.")]
    public static readonly Rule SuccessorMissing = Rule.Error("discharge/successor-missing");

    /// <summary>Somebody is named to take over what is not handed over.</summary>
    [Says("Someone is named as taking over, but this isn't being handed over.")]
    public static readonly Rule SuccessorNotNeeded = Rule.Error("discharge/successor-not-needed");

    /// <summary>A piece of homework ends twice.</summary>
    [Says("The same homework ends twice.")]
    public static readonly Rule EndsTwice = Rule.Error("discharge/ends-twice");

    /// <summary>Nothing is written down of what was learned.</summary>
    [Says("What was learned is still blank.")]
    public static readonly Rule LearnedMissing = Rule.Missing("discharge/learned-missing");

    /// <summary>Nothing is written down of what to do when things get harder.</summary>
    [Says("What to do when things get harder is still blank.")]
    public static readonly Rule PlanMissing = Rule.Missing("discharge/plan-missing");
}
