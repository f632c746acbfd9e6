namespace HomeworkKit.Kinds;

/// <summary>
/// A rating of how an exposure was done or met, beyond distress: effort to refrain, trouble starting, acceptance, quality of response prevention and the like.
/// </summary>
/// <remarks>
/// The scale says its range and which end means more: published sets mix 0-100 and 1-7, and hold items on which 0 stands for the most.
/// </remarks>
public sealed partial record ProcessRating : ContentRecord
{
    /// <summary>Gets the key of what is rated.</summary>
    /// <value>Lower-case words with hyphens, as in <c>effort-to-refrain</c>.</value>
    [ShortText]
    public required string Item { get; init; }

    /// <summary>Gets the rating with its scale.</summary>
    public required Rating Rating { get; init; }
}
