namespace HomeworkKit.Serialization.Direct;

/// <summary>What becomes of the members of an object that its record does not have.</summary>
internal enum OtherMembers
{
    /// <summary>They are passed over.</summary>
    Skipped,

    /// <summary>They are kept.</summary>
    Kept,

    /// <summary>They are kept; <c>type</c> says which case the object is.</summary>
    KeptOfType,

    /// <summary>They are kept; <c>kind</c> says of which kind the object is.</summary>
    KeptOfKind,
}
