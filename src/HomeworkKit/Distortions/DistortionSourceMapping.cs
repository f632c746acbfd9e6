namespace HomeworkKit.Kinds;

/// <summary>What one author means by a name that authors use differently.</summary>
/// <param name="Source">The author.</param>
/// <param name="Slug">The distortion that the author means by it.</param>
public sealed partial record DistortionSourceMapping(DistortionSource Source, string Slug)
{
    /// <summary>Returns the slug.</summary>
    /// <returns><see cref="Slug"/>.</returns>
    public override string ToString() => Slug;
}
