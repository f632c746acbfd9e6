using System.Globalization;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>
/// Scales for children and teenagers where an adult is asked from 0 to 100: what is kept stays 0 to 100, and the client reads other labels at fewer values.
/// </summary>
/// <remarks>
/// A rating asked this way is coarse and stays so: 7 of 10 is kept as 70 and knows no better than tens. The scale stands on the task, so a reader can tell.
/// The words beside the faces are shown in the client's language where a plan has them as they are here.
/// A host may make its own, of any words or faces, with ends at 0 and 100.
/// </remarks>
public static class YouthScales
{
    /// <summary>Gets 0 to 10, kept as 0 to 100 in tens.</summary>
    public static RatingScale ZeroToTen { get; } = new(0, 100, 10)
    {
        Direction = ScaleDirection.HigherIsMore,
        Anchors = [.. Enumerable.Range(0, 11).Select(static number => new ScaleAnchor(number * 10, number.ToString(CultureInfo.InvariantCulture)))],
    };

    /// <summary>
    /// Gets six faces from calm to very upset, kept as 0, 20, 40, 60, 80 and 100: for feelings that weigh, such as fear, sadness and distress.
    /// </summary>
    public static RatingScale Faces { get; } = new(0, 100, 20)
    {
        Direction = ScaleDirection.HigherIsMore,
        Anchors =
        [
            new(0, "\U0001F60C none"),
            new(20, "\U0001F642 a little bit"),
            new(40, "\U0001F610 some"),
            new(60, "\U0001F615 quite a bit"),
            new(80, "\U0001F61F a lot"),
            new(100, "\U0001F62D as much as can be"),
        ],
    };

    /// <summary>Gives the label of one of a scale's values: those of the faces are the library's own, and are read in the client's language.</summary>
    internal static string LabelIn(HomeworkWords words, RatingScale scale, ScaleAnchor anchor) =>
        (ReferenceEquals(scale, Faces) || scale.Equals(Faces))
        && words.Find(string.Create(CultureInfo.InvariantCulture, $"form/faces/{anchor.Value}")) is { } word
            ? string.Concat(anchor.Label.AsSpan(0, anchor.Label.IndexOf(' ', StringComparison.Ordinal) + 1), word)
            : anchor.Label;

    /// <summary>Says whether a scale can stand for 0 to 100: that its ends are 0 and 100.</summary>
    internal static bool IsZeroToHundred(RatingScale? scale) => scale is null or { Minimum: 0, Maximum: 100 };
}
