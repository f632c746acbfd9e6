using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>
/// Something that was rated before and after, whatever kind of homework asked for it. It can rise as well as fall; neither is a success or a fault.
/// </summary>
/// <remarks>A view that is computed from an entry. Equality is by value.</remarks>
public sealed partial record RatingChange : ContentRecord
{
    /// <summary>Gets what was rated.</summary>
    /// <value>The client's word where there is one, else the name that the kind gives it, such as <c>belief</c>.</value>
    public required string Name { get; init; }

    /// <summary>Gets what the rating is about, in the client's words.</summary>
    /// <value>Null where the name says it all.</value>
    public string? About { get; init; }

    /// <summary>Gets the value before.</summary>
    /// <value>On <see cref="Scale"/>; null if not rated.</value>
    public decimal? Before { get; init; }

    /// <summary>Gets the value after.</summary>
    /// <value>On <see cref="Scale"/>; null if not rated.</value>
    public decimal? After { get; init; }

    /// <summary>Gets the scale of both.</summary>
    public required RatingScale Scale { get; init; }

    /// <summary>Gets after minus before.</summary>
    /// <value>Null if either is missing.</value>
    [JsonIgnore]
    public decimal? Change => After - Before;

    /// <summary>Puts two ratings side by side.</summary>
    /// <param name="name">What was rated.</param>
    /// <param name="before">The rating before.</param>
    /// <param name="after">The rating after.</param>
    /// <param name="about">What it is about, in the client's words.</param>
    /// <returns>The change; of ratings on different scales only the later one is kept, and without any there is none.</returns>
    public static RatingChange? Of(string name, Rating? before, Rating? after, string? about = null) => (after ?? before) is { } latest
        ? new RatingChange
        {
            Name = name,
            About = about,
            Before = before is not null && before.Scale.HasSameValuesAs(latest.Scale) ? before.Value : null,
            After = after?.Value,
            Scale = latest.Scale,
        }
        : null;

    /// <summary>Puts two values of 0 to 100 side by side.</summary>
    /// <param name="name">What was rated.</param>
    /// <param name="before">The value before.</param>
    /// <param name="after">The value after.</param>
    /// <param name="about">What it is about, in the client's words.</param>
    /// <returns>The change; null without any value.</returns>
    public static RatingChange? OfPercent(string name, decimal? before, decimal? after, string? about = null) => before is null && after is null
        ? null
        : new RatingChange { Name = name, About = about, Before = before, After = after, Scale = RatingScale.Percent };

    /// <summary>Keeps the changes that there are.</summary>
    /// <param name="changes">The changes, null where nothing was rated.</param>
    /// <returns>The changes that are not null, in order.</returns>
    public static IReadOnlyList<RatingChange> List(params IEnumerable<RatingChange?> changes) => ValueList.From(changes.OfType<RatingChange>()) ?? [];
}
