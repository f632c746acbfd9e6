namespace HomeworkKit.Serialization;

/// <summary>What is so or not so of a member.</summary>
[Flags]
internal enum MemberTraits
{
    None = 0,
    Required = 1,
    TakesNull = 2,
    List = 4,
    FilledByApp = 8,
}
