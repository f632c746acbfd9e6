namespace HomeworkKit.Kinds;

/// <summary>How often one kind of activity, or one area of life, came up.</summary>
/// <typeparam name="TGroup">Kind or area.</typeparam>
/// <param name="Group">The kind or area.</param>
/// <param name="Count">How many activities were done in it, in whole, in part, or instead of another.</param>
public sealed partial record ActivityShare<TGroup>(TGroup Group, int Count)
    where TGroup : struct, Enum;
