using HomeworkKit;
using HomeworkKit.German;
using HomeworkKit.Words;

/// <summary>Words from a package of their own, chosen by what a browser asks for.</summary>
internal static class GermanPackage
{
    internal static void Run(HomeworkCycle cycle)
    {
        var words = HomeworkWords.Choose([HomeworkWords.English, GermanWords.Informal, GermanWords.Formal], "de-AT,en;q=0.5");
        Require.That(words.Language == "de" && !words.IsReviewed, "the language is chosen, and says that nobody reviewed it");
        Require.That(words.Of(cycle.State) == "wird ausprobiert", "a state has its German name");
        Require.That(HomeworkWords.English.Compare(GermanWords.Formal).IsEmpty, "no word is missing");
    }
}
