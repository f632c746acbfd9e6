using System.Text.RegularExpressions;
using HomeworkKit.Words;

namespace HomeworkKit.Research.Charts;

/// <summary>What a picture is called and how large it is.</summary>
/// <remarks>Every text is written encoded. Pictures hold what they are given: a title with somebody's name in it is the caller's.</remarks>
public sealed partial record ChartOptions
{
    /// <summary>Gets the title, which is shown and read out.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the description for whoever cannot see the picture.</summary>
    /// <value>Null: the picture describes itself, in the language of <see cref="Words"/>.</value>
    public string? Description { get; init; }

    /// <summary>Gets the id from which the ids inside the picture are made; each picture of a page needs its own.</summary>
    /// <value>Letters, digits and hyphens, beginning with a letter; <c>chart</c> unless said otherwise.</value>
    public string Id { get; init; } = "chart";

    /// <summary>Gets the width.</summary>
    /// <value>Pixels, 240 to 4000; 640 unless said otherwise.</value>
    public int Width { get; init; } = 640;

    /// <summary>Gets the height, where the content does not give it.</summary>
    /// <value>Pixels, 160 to 4000; 320 unless said otherwise.</value>
    public int Height { get; init; } = 320;

    /// <summary>Gets what stands under the horizontal axis.</summary>
    /// <value>Null: the picture's own words, in the language of <see cref="Words"/>.</value>
    public string? XLabel { get; init; }

    /// <summary>Gets what stands above the vertical axis.</summary>
    /// <value>Null: the picture's own words, in the language of <see cref="Words"/>.</value>
    public string? YLabel { get; init; }

    /// <summary>Gets for what it is drawn.</summary>
    /// <value>By default a screen.</value>
    public ChartTheme Theme { get; init; }

    /// <summary>Gets the language of what the picture says itself.</summary>
    /// <value>English unless said otherwise. Dates stay in ISO form, and time runs from left to right.</value>
    public HomeworkWords Words { get; init; } = HomeworkWords.English;

    internal ChartOptions OrThrow()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Title);
        ArgumentNullException.ThrowIfNull(Words);
        return Width is < 240 or > 4000 || Height is < 160 or > 4000 ? throw new ArgumentException(ChartMessages.Size)
            : IdPattern().IsMatch(Id) ? this
            : throw new ArgumentException(ChartMessages.Id);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9-]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();
}
