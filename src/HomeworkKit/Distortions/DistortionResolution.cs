namespace HomeworkKit.Kinds;

/// <summary>What a label means: the distortions it may stand for, and why.</summary>
/// <remarks>Ambiguity is returned, never settled by a guess. Equality is by value.</remarks>
public sealed partial record DistortionResolution
{
    internal DistortionResolution(DistortionReason reason, IEnumerable<string>? slugs = null)
    {
        Reason = reason;
        Slugs = ValueList.From(slugs?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) ?? [];
    }

    /// <summary>Gets the slugs that the label may stand for.</summary>
    /// <value>Each once, in ordinal order; empty if the name is unknown or says that there is none.</value>
    public IReadOnlyList<string> Slugs { get; }

    /// <summary>Gets why.</summary>
    public DistortionReason Reason { get; }

    /// <summary>Gets a value indicating whether the label may stand for more than one distortion.</summary>
    public bool IsAmbiguous => Slugs.Count > 1;

    /// <summary>Gets a value indicating whether the label says that there is no distortion.</summary>
    /// <value>False for an unknown label: not knowing a name says nothing about the thought.</value>
    public bool IsNoDistortion => Reason is DistortionReason.NoDistortion or DistortionReason.FeelingExpressed;
}
