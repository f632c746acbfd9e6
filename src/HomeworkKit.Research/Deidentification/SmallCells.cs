namespace HomeworkKit.Research;

/// <summary>Keeps groups that are too small out of summaries: a count of one person says something about that person.</summary>
/// <remarks>
/// Ten where nothing is said: of the two usual thresholds, five and ten, the stricter, because what a therapy's homework is about is health data of the kind
/// that hurts most, and because what was said of a group of six is soon said of one of them. Tables of single participants are not summaries: a threshold does
/// not make them anonymous.
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
    /// <remarks>
    /// An empty group is shown. Where the total is known, so is the sum of the groups that are kept back: the next smallest are kept back as well until that
    /// sum is no small group itself. A total below the threshold is a small group, whatever is kept back beneath it: it must not be shown either.
    /// </remarks>
    /// <param name="people">How many people each group has.</param>
    /// <param name="totalIsShown">Whether the groups share no person and their sum is shown as well.</param>
    /// <returns>The counts in the same order; null where one is kept back.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public IReadOnlyList<int?> Show(IReadOnlyList<int> people, bool totalIsShown)
    {
        ArgumentNullException.ThrowIfNull(people);
        var shown = new int?[people.Count];
        var keptBack = 0L;
        for (var i = 0; i < shown.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(people[i], nameof(people));
            shown[i] = people[i] == 0 || people[i] >= Smallest ? people[i] : null;
            keptBack += shown[i] is null ? people[i] : 0;
        }

        foreach (var next in Enumerable.Range(0, shown.Length).Where(i => totalIsShown && shown[i] > 0).OrderBy(i => people[i]).ToArray())
        {
            if (keptBack == 0 || keptBack >= Smallest)
            {
                break;
            }

            keptBack += people[next];
            shown[next] = null;
        }

        return shown;
    }
}
