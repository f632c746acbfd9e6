namespace HomeworkKit.Kinds;

/// <summary>How one author files a name that authors file differently.</summary>
/// <param name="Source">The author.</param>
/// <param name="Slug">The distortion that the author means by it.</param>
public sealed record DistortionSourceMapping(DistortionSource Source, string Slug)
{
    /// <summary>Returns the slug.</summary>
    /// <returns><see cref="Slug"/>.</returns>
    public override string ToString() => Slug;
}
