namespace HomeworkKit.Research.Deidentification;

/// <summary>Keeps groups that are too small out of summaries: a count of one person says something about that person.</summary>
/// <remarks>
/// Ten where nothing is said: of the two usual thresholds, five and ten, the stricter, because what a therapy's homework is about is health data of the kind that hurts most,
/// and because what was said of a group of six is soon said of one of them. Tables of single participants are not summaries: a threshold does not make them anonymous.
/// </remarks>
public sealed record SmallCells
{
    /// <summary>Gets the usual threshold, ten.</summary>
    public static SmallCells Usual { get; } = new();

    /// <summary>Gets how many people the smallest group that is shown has.</summary>
    /// <value>2 or more; 10 where nothing is said.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 2.</exception>
    public int Smallest
    {
        get;
        init => field = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(value), DeidentificationMessages.Smallest);
    } = 10;

    /// <summary>Says which counts of people may be shown.</summary>
    /// <remarks>An empty group is shown. Where exactly one group is kept back and the total is known, the next smallest is kept back as well, since one could otherwise be worked out from the other.</remarks>
    /// <param name="people">How many people each group has.</param>
    /// <param name="totalIsShown">Whether the groups share no person and their sum is shown as well.</param>
    /// <returns>The counts in the same order; null where one is kept back.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public IReadOnlyList<int?> Show(IReadOnlyList<int> people, bool totalIsShown)
    {
        ArgumentNullException.ThrowIfNull(people);
        var shown = new int?[people.Count];
        var keptBack = 0;
        for (var i = 0; i < shown.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(people[i], nameof(people));
            shown[i] = people[i] == 0 || people[i] >= Smallest ? people[i] : null;
            keptBack += shown[i] is null ? 1 : 0;
        }

        if (totalIsShown && keptBack == 1)
        {
            var next = Enumerable.Range(0, shown.Length).Where(i => shown[i] > 0).OrderBy(i => shown[i]).Select(static i => (int?)i).FirstOrDefault();
            if (next is { } also)
            {
                shown[also] = null;
            }
        }

        return shown;
    }
}
