using System.Text.RegularExpressions;

namespace HomeworkKit.Tests.Conventions;

/// <summary>The library's vocabulary never judges a person: neither in names nor in texts.</summary>
public sealed partial class KindWordsTests
{
    private static readonly HashSet<string> Unkind = new(StringComparer.OrdinalIgnoreCase)
    {
        "fail",
        "fails",
        "failed",
        "failing",
        "failure",
        "failures",
        "noncompliant",
        "noncompliance",
        "nonadherent",
        "nonadherence",
        "compliant",
        "disobedient",
        "defiant",
        "punish",
        "punished",
        "punishment",
        "penalty",
        "penalties",
        "score",
        "scored",
        "scores",
        "scoring",
        "leaderboard",
        "ranking",
        "streak",
        "streaks",
        "lazy",
        "bad",
        "worst",
        "excuse",
        "excuses",
        "blame",
        "blamed",
        "cheat",
        "cheated",
        "quit",
        "quitter",
        "missed",
        "neglected",
        "resistant",
        "naughty",
        "guilt",
        "shame",
        "overdue",
        "delinquent",
        "disappointing",
        "disappointed",
    };

    // A word that means something else where it stands: name or text, with the reason.
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["LongestDailyStreak"] = "in the researchers' profile alone; no client view has one",
        ["get_LongestDailyStreak"] = "in the researchers' profile alone; no client view has one",
        ["set_LongestDailyStreak"] = "in the researchers' profile alone; no client view has one",
        ["ScoreAtLeast"] = "a score of a host's own form, which a condition may ask about",
        ["scoreOf"] = "a score of a host's own form, which a condition may ask about",
        ["score"] = "a score of a host's own form, which a condition may ask about",
        ["IStepScores"] = "scores of a host's own forms, which a condition of a programme may ask about",
        ["ScoreOf"] = "a score of a host's own form, which a condition of a programme may ask about",
        ["Scores"] = "scores of a host's own forms, which a condition of a programme may ask about",
        ["get_Scores"] = "scores of a host's own forms, which a condition of a programme may ask about",
        ["set_Scores"] = "scores of a host's own forms, which a condition of a programme may ask about",
        ["BrierScore"] = "the measure's name; it is taken over predictions",
        ["blame"] = "what people call a thinking style",
        ["personalization and blame"] = "what Burns calls a thinking style",
        ["personalization & blame"] = "what Burns calls a thinking style",
    };

    // Numbers about a form have no other name; none is about a person.
    private static readonly HashSet<string> OfWorksheets = new(StringComparer.OrdinalIgnoreCase) { "score", "scores", "scoring" };

    [Fact]
    public void Public_names_judge_nobody() =>
        Library.Nothing(
            PublicNames(static type => !IsOfWorksheets(type)).Where(static name => UnkindWordsIn(name).Any() && !Meant.ContainsKey(name)).Distinct(),
            "A kinder word, or the reason in this test:");

    [Fact]
    public void Names_and_texts_of_worksheets_judge_nobody_and_may_speak_of_scores() =>
        Library.Nothing(
            PublicNames(IsOfWorksheets)
                .Concat(
                    Library
                        .Sources.Where(static file => file.Key.StartsWith("Kinds/Worksheets/", StringComparison.Ordinal))
                        .SelectMany(static file => TextsIn(file.Value)))
                .Where(static name => UnkindWordsIn(name).Any(static word => !OfWorksheets.Contains(word)))
                .Distinct(),
            "A kinder word:");

    [Fact]
    public void Texts_judge_nobody() =>
        Library.Nothing(
            from file in Library.Sources
            where !file.Key.StartsWith("Kinds/Worksheets/", StringComparison.Ordinal)
            from text in TextsIn(file.Value)
            where
                UnkindWordsIn(text).Any(word => !(text.StartsWith("worksheet/", StringComparison.Ordinal) && OfWorksheets.Contains(word)))
                && !Meant.ContainsKey(text)
            select $"{file.Key}: {text}",
            "A kinder word, or the reason in this test:");

    [Fact]
    public void Nothing_stands_on_the_list_of_exceptions_without_need()
    {
        var used = PublicNames(static _ => true).Concat(Library.Sources.Values.SelectMany(TextsIn)).ToHashSet(StringComparer.Ordinal);
        Library.Nothing(Meant.Keys.Where(key => !used.Contains(key)), "No longer an exception:");
    }

    [Theory]
    [InlineData("TaskFailed", true)]
    [InlineData("IsNoncompliant", true)]
    [InlineData("LongestStreak", true)]
    [InlineData("client-score", true)]
    [InlineData("You failed to do it.", true)]
    [InlineData("NotDone", false)]
    [InlineData("Failsafe", false)]
    [InlineData("Badge", false)]
    public void Unkind_words_are_noticed(string text, bool expected) => Assert.Equal(expected, UnkindWordsIn(text).Any());

    private static bool IsOfWorksheets(Type type) => Library.FolderOf(type)?.StartsWith("Kinds/Worksheets", StringComparison.Ordinal) is true;

    private static IEnumerable<string> PublicNames(Func<Type, bool> isMeant) =>
        Library
            .PublicTypes.Where(isMeant)
            .SelectMany(static type =>
                type.GetMembers()
                    .Where(member => member.DeclaringType == type)
                    .SelectMany(static member =>
                        member is System.Reflection.MethodBase method
                            ? method.GetParameters().Select(static parameter => parameter.Name ?? string.Empty).Append(member.Name)
                            : [member.Name])
                    .Append(type.Name));

    private static IEnumerable<string> UnkindWordsIn(string text) => Word().Matches(text).Select(static match => match.Value).Where(Unkind.Contains);

    private static IEnumerable<string> TextsIn(string source) => Text().Matches(source)
        .Where(static match => !match.Value.StartsWith('/'))
        .Select(static match => match.Value.Trim('"'));

    // Words of sentences, of kebab-case and of PascalCase.
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Word();

    [GeneratedRegex("""//[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'""")]
    private static partial Regex Text();
}
