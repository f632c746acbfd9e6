using System.Globalization;
using HomeworkKit.Adherence;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>What was rated before and after, attempt by attempt, as places in a drawing. Attempts without both ratings are not in it.</summary>
/// <param name="Description">The same in words, for whoever does not see it.</param>
/// <param name="Points">The attempts from left to right.</param>
/// <param name="Grid">Lines at the ends and the middle of the scale.</param>
public sealed record ChangeChart(string Description, IReadOnlyList<ChangeChart.Point> Points, IReadOnlyList<ChangeChart.Line> Grid)
{
    public const int Width = 320;
    public const int Height = 140;
    public const int Left = 32;
    public const int Right = 312;
    private const int Top = 10;
    private const int Bottom = 130;

    internal static ChangeChart? Of(DigestItem item)
    {
        var changes = item.Attempts.Select(static attempt => attempt.Changes.FirstOrDefault(static change => change is { Before: not null, After: not null })).Where(static change => change is not null).Select(static change => change!).ToArray();
        if (changes.Length == 0 || changes.Any(change => change.Name != changes[0].Name || !change.Scale.HasSameValuesAs(changes[0].Scale)))
        {
            return null;
        }

        var (least, most) = (changes[0].Scale.Minimum, changes[0].Scale.Maximum);
        decimal Place(decimal value) => decimal.Round(Bottom - ((value - least) / (most - least) * (Bottom - Top)), 1);
        var step = (decimal)(Right - Left) / (changes.Length + 1);
        var said = string.Join("; ", changes.Select(static change => Text(change.Before!.Value) + " before, " + Text(change.After!.Value) + " after"));
        return new ChangeChart(
            $"{changes[0].Name}, from {Text(least)} to {Text(most)}: {said}",
            [.. changes.Select((change, index) => new Point(decimal.Round(Left + (step * (index + 1)), 1), Place(change.Before!.Value), Place(change.After!.Value)))],
            [.. new[] { least, (least + most) / 2, most }.Select(value => new Line(Place(value), Text(value)))]);
    }

    private static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>One attempt.</summary>
    public sealed record Point(decimal X, decimal Before, decimal After);

    /// <summary>One line of the grid.</summary>
    public sealed record Line(decimal Y, string Label);
}
