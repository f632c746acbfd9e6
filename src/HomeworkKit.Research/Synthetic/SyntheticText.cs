namespace HomeworkKit.Research.Synthetic;

/// <summary>Sentences that nobody can take for a person's words.</summary>
internal static class SyntheticText
{
    private static readonly string[] Subjects = ["A made-up situation", "An invented moment", "A placeholder event", "A generated remark", "An example note"];
    private static readonly string[] Ends =
    [
        "at a place that does not exist",
        "on an ordinary day",
        "with nobody in particular",
        "for no one's sake",
        "written by a program",
    ];

    internal static string Sentence(SyntheticRandom random) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{random.Pick(Subjects)} {random.Pick(Ends)}, number {random.Between(1, 999)}.");

    internal static string? Maybe(SyntheticRandom random, int perMille) => random.Chance(perMille) ? Sentence(random) : null;
}
